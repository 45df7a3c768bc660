import type { CredentialsError, TokenRequestError } from '../auth/errors.ts'
import type { ConfigurationError, InputError, NetworkError, PageErrorCode, TimeoutError } from '../client/errors.ts'
import type { OptionsError } from '../contract/ContractError.ts'
import type { FileErrorCode } from '../inspect/FileError.ts'
import type { MatchError } from '../matchers/MatchError.ts'
import type { MockErrorCode } from '../mock/MockError.ts'
import type { AddressError } from '../node/AddressError.ts'
import type { AnswerTooLargeError } from '../node/AnswerTooLargeError.ts'
import type { Explanation } from './explanation.ts'
import { exportCodes, importCodes } from './jobCodes.ts'

/** Why a list was not read to its end. */
export const pageCodes: Readonly<Record<PageErrorCode, Explanation>> = {
  PAGE_REFUSED: {
    means: 'a page brought no success, after retries; `result` is the answer',
    todo: 'Read the answer; the list can be read on with `token`.',
    source: '`PageError` of `eachPage` and `eachRow`',
  },
  PAGE_REPEATED: {
    means: 'a page named a next one that was asked for before, so that the list would have no end',
    todo: 'Read the list again; report it to the vendor when it comes again.',
    source: '`PageError` of `eachPage` and `eachRow`',
  },
  PAGE_WITHOUT_ROWS: {
    means: 'something else stands where the list belongs',
    todo: 'Look at `result`, and report it: the contract and the vendor differ.',
    source: '`PageError` of `eachPage` and `eachRow`',
  },
}

type CallCode = (
  | InputError
  | NetworkError
  | TimeoutError
  | ConfigurationError
  | CredentialsError
  | TokenRequestError
  | OptionsError
  | AddressError
  | AnswerTooLargeError
)['code']

const callCodes: Readonly<Record<CallCode, Explanation>> = {
  INVALID_INPUT: {
    means: 'what was passed to a call cannot be right; nothing was sent',
    todo: 'Mend the argument that the message names; `export-contracts list VENDOR OPERATION` tells what a call takes.',
    source: '`InputError` of a call',
  },
  NO_RESPONSE: {
    means: 'no whole response came, after all attempts',
    todo: 'Read `cause`; look at the network, and at a proxy. A call that is not repeatable may have had its effect.',
    source: '`NetworkError` of a call',
  },
  ADDRESS_REFUSED: {
    means:
      'an address out of an answer leads to this machine, into a private network or away from https; nothing was sent',
    todo: 'Where that is right, allow it: `allowPrivateAddresses` of `nodeFetch`, on the command line `--allow-private-addresses`.',
    source: '`AddressError` of the `fetch` of `nodeFetch`',
  },
  ANSWER_TOO_LARGE: {
    means: 'an answer has more bytes, unpacked, than may be held in memory; it was not read to its end',
    todo: 'Look at what answers there. Where so much is right, raise `maxAnswerBytes` of `nodeFetch`.',
    source: '`AnswerTooLargeError` of a call through `nodeFetch`',
  },
  TIMEOUT: {
    means: 'the time for a call was used up',
    todo: 'Raise `timeoutMs` of `retry`, or try later. The call may have had its effect.',
    source: '`TimeoutError` of a call',
  },
  INVALID_CONFIGURATION: {
    means: 'an option of a client cannot be right',
    todo: 'Mend the option that the message names.',
    source: '`ConfigurationError` of a client that is made',
  },
  INVALID_CREDENTIALS: {
    means: 'the credentials cannot be used',
    todo: 'Mend them as the message says; `export-contracts list VENDOR` names the variables.',
    source: '`CredentialsError` of a call',
  },
  NO_TOKEN: {
    means: 'the token that credentials stand for could not be got',
    todo: 'Look at `status` and `oauthError`: `invalid_client` means that the credentials are wrong.',
    source: '`TokenRequestError` of a call',
  },
  INVALID_OPTIONS: {
    means: 'arguments or options of a function cannot be right; nothing was done',
    todo: 'Mend what the message names.',
    source: '`OptionsError` of any function',
  },
}

const fileCodes: Readonly<Record<FileErrorCode, Explanation>> = {
  FILE_UNREADABLE: {
    means: 'the file changed or went away while it was read',
    todo: 'Try again when nobody writes to it any more.',
    source: '`FileError` of `inspectFile` and `readArchiveMember`',
  },
  ARCHIVE_REFUSED: {
    means: 'what should be an archive is none, or is built to do harm',
    todo: 'Export it again.',
    source: '`FileError` of `readArchiveMember`',
  },
  ARCHIVE_MEMBER_MISSING: {
    means: 'the archive has no such member',
    todo: 'Take a path that `inspectFile` lists.',
    source: '`FileError` of `readArchiveMember`',
  },
  ARCHIVE_MEMBER_REFUSED: {
    means: 'the member is damaged, encrypted or too large',
    todo: 'Export it again, without a password where it has one.',
    source: '`FileError` of `readArchiveMember`',
  },
}

const mockCodes: Readonly<Record<MockErrorCode, Explanation>> = {
  MOCK_OPTIONS: {
    means: 'an option of the mock cannot be right',
    todo: 'Mend the option that the message names.',
    source: '`MockError` of `startMock` and `createMockFetch`',
  },
  MOCK_PORT_TAKEN: {
    means: 'the address cannot be listened on',
    todo: 'End what listens there, or take another port; 0 takes any that is free.',
    source: '`MockError` of `startMock`',
  },
  MOCK_NOT_INSTALLED: {
    means: 'Prism, which answers for the mock, is not installed',
    todo: 'Run `npm install --save-dev @stoplight/prism-http`.',
    source: '`MockError` of `startMock` and `createMockFetch`',
  },
  MOCK_UNKNOWN_ADDRESS: {
    means: 'a request goes to no server of the mocked vendors',
    todo: 'Mend the address, or mock that vendor too.',
    source: '`MockError` of the `fetch` of `createMockFetch`',
  },
  MOCK_DROPPED: {
    means: 'the scenario drops the connection here',
    todo: 'Nothing: your program is tried with it. Take another scenario to have an answer.',
    source: '`MockError` of the `fetch` of `createMockFetch`',
  },
}

const judgeCodes: Readonly<Record<MatchError['code'] | 'LOST_WORKER', Explanation>> = {
  NOT_JUDGED: {
    means: 'nothing could be judged, because of what was passed',
    todo: 'Pass an answer or an exchange as the message says.',
    source: '`MatchError` of the matchers',
  },
  LOST_WORKER: {
    means: 'a worker ended early, so that some of a recording was not judged',
    todo: '`report` of the error holds what was judged. Judge fewer recordings at once, or give Node more memory.',
    source: 'the error of `checkRecording`',
  },
}

const commandCodes: Readonly<Record<'INVALID_COMMAND_LINE', Explanation>> = {
  INVALID_COMMAND_LINE: {
    means: 'a command line cannot be right; nothing was sent',
    todo: 'Mend what the message names; `export-contracts COMMAND --help` tells what a command takes.',
    source: 'the last event of `export`, `import`, `copy` and `wait` with `--json`',
  },
}

/** Every code of an error that this package throws or tells. */
export const errorCodes: Readonly<Record<string, Explanation>> = {
  ...exportCodes,
  ...importCodes,
  ...pageCodes,
  ...callCodes,
  ...fileCodes,
  ...mockCodes,
  ...judgeCodes,
  ...commandCodes,
}
