/** The environment variable by which vitest is told whose tests to run: Stryker starts it, and passes nothing else on. */
export const testedFolder = 'EXPORT_CONTRACTS_TESTED_FOLDER'
