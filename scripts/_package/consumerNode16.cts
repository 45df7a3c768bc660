// What a CommonJS consumer of the package may write where the compiler knows no require() of ES modules.
async function describe(): Promise<number | 'unexpected'> {
  const { createLexV2Client } = await import('export-contracts/lex-v2')
  const { status } = await createLexV2Client({ region: 'eu-west-1' }).describeExport({ exportId: 'EXPORT0001' })
  return status
}
describe()
