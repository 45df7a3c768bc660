import { hash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fillBlock } from './_lib/block.ts'
import { runScript } from './_lib/problem.ts'
import { repository } from './_lib/repository.ts'
import { billOfMaterials } from './_release/billOfMaterials.ts'
import { changelogFile, readTopSection } from './_release/changelog.ts'
import { listComponents } from './_release/listComponents.ts'
import { packTwice } from './_release/packTwice.ts'
import { componentsBlock, releasePage, tarballBlock } from './_release/releasePage.ts'

/**
 * Makes what is released, in `out/release/`: the tarball, built and packed twice to the same bytes; what is in it; the sums of both;
 * and what the changelog says. It also writes the figures into the docs. Nothing is published.
 */
await runScript(async () => {
  const folder = join(repository, 'out/release')
  rmSync(folder, { recursive: true, force: true })
  const components = listComponents()
  const tarball = packTwice(folder)
  const described = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'))
  const bill = billOfMaterials({ ...described, sha512: tarball.sha512 }, components)
  const billName = basename(tarball.path).replace(/\.tgz$/, '.cdx.json')
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  const billText = `${JSON.stringify(bill, undefined, 2)}\n`
  write(billName, billText)
  write('SHA256SUMS', `${tarball.sha256}  ${basename(tarball.path)}\n${hash('sha256', billText)}  ${billName}\n`)
  write('notes.md', `${readTopSection(readFileSync(join(repository, changelogFile), 'utf8')).text}\n`)

  const page = join(repository, releasePage)
  const withTarball = fillBlock(releasePage, readFileSync(page, 'utf8'), 'tarball', tarballBlock(tarball, new Date()))
  writeFileSync(page, fillBlock(releasePage, withTarball, 'components', componentsBlock(components)))
  console.log(`${basename(tarball.path)}: ${tarball.bytes} bytes, built twice, SHA-256 ${tarball.sha256}`)
  console.log(`out/release/ has it, what is in it and their sums; ${releasePage} is written`)
})
