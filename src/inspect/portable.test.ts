import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { repository } from '../../scripts/_lib/repository.ts'
import { exampleFiles } from './_testing/kinds.ts'

test('files are inspected where there is no process, no Buffer and no require, only what browsers have', async () => {
  const lines = exampleFiles.map(
    ({ name }) => `${JSON.stringify(name)}: (await import('./generated/${name}/file.ts')).inspectFile,`,
  )
  const result = await build({
    stdin: {
      contents: `globalThis.inspectAll = async (files) => {\nconst inspect = {\n${lines.join('\n')}\n}
        return JSON.stringify(await Promise.all(files.map(([name, bytes]) => inspect[name](new Blob([bytes])))))
      }`,
      resolveDir: repository,
    },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    logLevel: 'silent',
  })
  const context = createContext({ Blob, TextDecoder, TextEncoder, Uint8Array, ArrayBuffer, DataView })
  runInContext(result.outputFiles[0]?.text ?? '', context)
  const inspectAll = runInContext('inspectAll', context) as (files: unknown) => Promise<string>
  const inspected = JSON.parse(await inspectAll(exampleFiles.map(({ name, bytes }) => [name, bytes])))
  expect(inspected).toMatchObject(exampleFiles.map(({ name }) => ({ vendor: name, problems: [] })))
})
