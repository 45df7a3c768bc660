import { expect, test } from 'vitest'
import { recordingFormats } from './recordingFormats.ts'

test.each(recordingFormats)('$name says who writes it, what is read of it, and where it is described', (format) => {
  expect(format).toEqual({
    name: expect.stringMatching(/^\w/),
    writers: expect.stringMatching(/^\w|^the `/),
    read: expect.stringMatching(/^.{30,}\.$/),
    source: expect.stringMatching(/^https?:\/\/./),
  })
})
