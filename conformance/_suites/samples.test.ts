import { describe, expect, test } from 'vitest'
import { readYamlFile } from '../../scripts/_lib/yamlFile.ts'
import { checkExchange } from '../../src/judge/createJudge.ts'
import { type Finding, formatFinding } from '../../src/judge/finding.ts'
import { readSamples, vendors } from './_lib/vendors.ts'

const provenances = ['recorded', 'documented', 'asserted', 'observed']

/** A partial source is silent about the members that it leaves out. */
const isExcused = (finding: Finding, partial: boolean) =>
  partial &&
  (finding.rule === 'lifecycle-output' ||
    (finding.rule === 'response-body' && finding.keywords.every((keyword) => keyword === 'required')))

describe.each(vendors)('$name', (vendor) => {
  const samples = readSamples(vendor).map((sample) => ({ ...sample, place: `${sample.file}#${sample.index}` }))
  const sources = Object.keys(readYamlFile(vendor.sources).value as object)

  test('has samples', () => expect(samples).not.toEqual([]))

  for (const { place, exchange, fields, profile } of samples)
    test(`${place} conforms`, () => {
      const result = checkExchange(vendor.contract, exchange, { profile })
      if (!result.judged) throw new Error(result.reason)
      expect(result.operationId).toBe(fields['_operationId'])
      const errors = result.findings.filter((finding) => finding.severity === 'error')
      expect(errors.filter((finding) => !isExcused(finding, fields['_partial'] === true)).map(formatFinding)).toEqual(
        [],
      )
    })

  for (const { place, fields } of samples)
    test(`${place} says where it comes from`, () => {
      expect(provenances).toContain(fields['_provenance'])
      const isRecording = place.startsWith(`conformance/${vendor.name}/recordings/`)
      expect(fields['_provenance'] === 'recorded').toBe(isRecording)
      // A recording is a source itself.
      if (isRecording) return expect(Date.parse(String(fields['_recordedAt']))).toBeGreaterThan(0)
      expect(fields['_source']).toEqual(expect.arrayContaining([expect.any(String)]))
      expect(sources).toEqual(expect.arrayContaining(fields['_source'] as string[]))
    })
})
