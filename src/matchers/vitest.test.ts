import { expect } from 'vitest'
import { describeAssertions } from './_testing/describeAssertions.ts'
import './vitest.ts'

describeAssertions("vitest's expect", expect)
