import { describe, expect, test } from 'vitest'
import { exportLifecycle, importLifecycle } from '../../generated/lex-v2/lifecycles.ts'
import { NetworkError } from '../client/errors.ts'
import { canBeTakenUp } from './canBeTakenUp.ts'
import { ExportError, type ExportErrorCode, ImportError, type ImportErrorCode } from './JobError.ts'

const exportError = (code: ExportErrorCode, cause?: unknown) =>
  new ExportError(code, { vendor: 'lex-v2', operationId: 'createExport', problem: 'ended', cause })
const importError = (code: ImportErrorCode, operationId = 'startImport') =>
  new ImportError(code, { vendor: 'lex-v2', operationId, problem: 'ended' })

const unanswered = (code: string) =>
  new NetworkError('lex-v2', 'createExport', 1, Object.assign(new Error('no answer'), { code }))

describe.each<[ExportErrorCode, boolean, boolean]>([
  ['EXPORT_UNKNOWN_STATE', true, true],
  ['EXPORT_UNAVAILABLE', true, true],
  ['EXPORT_ANSWER_TOO_LARGE', true, true],
  ['EXPORT_TIMEOUT', true, true],
  ['EXPORT_ABORTED', true, true],
  ['EXPORT_FILE_UNAVAILABLE', true, true],
  ['EXPORT_FILE_BROKEN', true, true],
  ['EXPORT_FILE_TOO_LARGE', true, true],
  ['EXPORT_FILE_NAME_REFUSED', true, true],
  ['EXPORT_FILE_NOT_WRITTEN', true, true],
  ['EXPORT_REJECTED', true, false],
  ['EXPORT_FAILED', false, false],
  ['EXPORT_FILE_ELSEWHERE', false, false],
  ['EXPORT_NOT_DELETED', false, false],
])('an export that ended with %s', (code, afterSeen, before) => {
  test(`${afterSeen ? 'can' : 'cannot'} be taken up when the vendor has told of it`, () => {
    expect(canBeTakenUp(code, exportError(code), exportLifecycle, true)).toBe(afterSeen)
  })

  test(`${before ? 'can' : 'cannot'} be taken up when it only may have started`, () => {
    expect(canBeTakenUp(code, exportError(code), exportLifecycle, false)).toBe(before)
    expect(canBeTakenUp(code, exportError(code, unanswered('ECONNRESET')), exportLifecycle, false)).toBe(before)
  })

  test('cannot be taken up when its start was never sent', () => {
    expect(canBeTakenUp(code, exportError(code, unanswered('ECONNREFUSED')), exportLifecycle, false)).toBe(false)
  })
})

test.each<[ImportErrorCode, boolean, boolean]>([
  ['IMPORT_UNKNOWN_STATE', true, true],
  ['IMPORT_UNAVAILABLE', true, true],
  ['IMPORT_ANSWER_TOO_LARGE', true, true],
  ['IMPORT_TIMEOUT', true, true],
  ['IMPORT_ABORTED', true, true],
  ['IMPORT_REJECTED', true, false],
  ['IMPORT_FAILED', false, false],
  ['IMPORT_FILE_REFUSED', false, false],
  ['IMPORT_FILE_CHANGED', false, false],
  ['IMPORT_NOT_UPLOADED', false, false],
])('an import that ended with %s can be taken up when it was seen: %j, and before: %j', (code, afterSeen, before) => {
  expect(canBeTakenUp(code, importError(code), importLifecycle, true)).toBe(afterSeen)
  expect(canBeTakenUp(code, importError(code), importLifecycle, false)).toBe(before)
})

test('an import whose file was not brought has not begun, so that there is nothing to take up', () => {
  const error = importError('IMPORT_UNAVAILABLE', 'createUploadUrl')
  expect(canBeTakenUp('IMPORT_UNAVAILABLE', error, importLifecycle, true)).toBe(false)
  expect(canBeTakenUp('IMPORT_UNAVAILABLE', error, importLifecycle, false)).toBe(false)
})

test('an error of others says nothing about where it came from', () => {
  const error = Object.assign(new Error('ended'), { operationId: 'createUploadUrl' })
  expect(canBeTakenUp('IMPORT_TIMEOUT', error, importLifecycle, true)).toBe(true)
})
