import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readAll } from './_testing/readAll.ts'
import { listFolder } from './listFolder.ts'

const exchange = '{"request":{"method":"GET","url":"https://example.com/"}}'

/** A folder of these files, and of links to these targets. */
function folderOf(files: readonly string[], links: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'export-contracts-folder-'))
  for (const name of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), exchange)
  }
  for (const [name, target] of Object.entries(links)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    symlinkSync(target, join(folder, name))
  }
  return folder
}

const names = async (folder: string) =>
  (await listFolder(folder)).map((listed) => ('reason' in listed ? [listed.name, listed.reason] : listed.name))

const neverEnds = (kind: string) =>
  `is ${kind}, which may never end, and in a folder is not read. Name it to have it read.`
const nowhere = 'is a link that leads nowhere. Remove or mend it.'

test('files are listed by name, folder by folder', async () => {
  const files = ['b.har', 'a/z.har', 'a-b.har', 'a/b/c.json', 'a.har', 'notes.txt', 'c.gz']
  expect(await names(folderOf(files))).toEqual(['a/b/c.json', 'a/z.har', 'a-b.har', 'a.har', 'b.har', 'c.gz'])
})

describe('kind: a link is followed once', () => {
  const elsewhere = folderOf(['deep/x.har', 'y.har'])
  test.each<[string, readonly string[], Record<string, string>, unknown[]]>([
    ['to a file elsewhere', ['b.har'], { 'a.har': join(elsewhere, 'y.har') }, ['a.har', 'b.har']],
    ['to a folder elsewhere', ['b.har'], { a: elsewhere }, ['a/deep/x.har', 'a/y.har', 'b.har']],
    ['to a file that has a name here', ['b.har'], { 'a.har': 'b.har', 'c/d.har': '../b.har' }, ['b.har']],
    ['to a folder that has a name here', ['b/x.har'], { a: 'b' }, ['b/x.har']],
    ['twice to the same file', [], { 'a.har': join(elsewhere, 'y.har'), 'b.har': 'a.har' }, ['a.har']],
    ['to the folder itself', ['b.har'], { a: '.' }, ['b.har']],
    ['to the folder above', ['s/b.har'], { 's/up': '..' }, ['s/b.har']],
    ['to one another, as folders', ['s/b.har', 't/c.har'], { 's/t': '../t', 't/s': '../s' }, ['s/b.har', 't/c.har']],
    ['that leads nowhere', ['b.har'], { 'a.har': 'absent' }, [['a.har', nowhere], 'b.har']],
    ['that leads to itself', ['b.har'], { a: 'a' }, [['a', nowhere], 'b.har']],
    ['to a file that is no recording by its name', ['b.har', 'notes.txt'], { a: 'notes.txt' }, ['b.har']],
    [
      'that is found behind another',
      ['b.har'],
      { a: elsewhere, 'c.har': 'a/y.har' },
      ['a/deep/x.har', 'a/y.har', 'b.har'],
    ],
    ['to a device', ['b.har'], { 'a.har': '/dev/zero' }, [['a.har', neverEnds('a device')], 'b.har']],
  ])('%s', async (_, files, links, expected) => {
    const folder = folderOf(files, links)
    expect(await names(folder)).toEqual(expected)
  })
})

describe('kind: a recording in a format that is not read is listed with its sentence, and nothing else is', () => {
  const charles = 'is a Charles session. Export it as HAR: File > Export Session, as HTTP Archive (.har).'
  const mitmproxy = 'is a dump of mitmproxy. Make a HAR of it: mitmdump --no-server --rfile FILE --set hardump=FILE.har'
  const capture = 'is a packet capture. Record the exchanges as HAR, in a browser or with a proxy.'
  const fiddler = 'is a Fiddler session archive. Export it as HAR: File > Export Sessions, as HTTPArchive v1.2.'
  const dump = '1234:4:type;4:http;7:version;2:21#'
  const foreign: [string, string | Uint8Array, string][] = [
    ['a.chls', Buffer.from('aced0005737200', 'hex'), charles],
    ['b.chlsj', 'of another version', charles],
    ['c.CHLSX', '<charles-session>', charles],
    ['d.dump', dump, mitmproxy],
    ['e.flow', dump, mitmproxy],
    ['flows', dump, mitmproxy],
    ['g.mitm', 'of another version', mitmproxy],
    ['h.pcap', Buffer.from('d4c3b2a1', 'hex'), capture],
    ['i.pcapng', Buffer.from('0a0d0d0a', 'hex'), capture],
    ['j.cap', Buffer.from('a1b2c3d4', 'hex'), capture],
    ['k.saz', zipSync({ 'raw/1_c.txt': strToU8('GET /') }), fiddler],
    ['l.saz', zipSync({ 'other.txt': strToU8('x') }), fiddler],
    [
      'm.json',
      '{"__export_format":4}',
      'is an export of Insomnia. It holds no responses. Export as HAR there, after the requests were sent.',
    ],
    [
      'n.xml',
      '<items burpVersion="1">',
      'is a list of items of Burp. Burp writes no HAR. Record the exchanges as HAR, in a browser or with another proxy.',
    ],
  ]
  const others: [string, string][] = [
    ['README.md', '# Notes'],
    ['picture.png', 'PNG'],
    ['LICENSE', 'MIT'],
    ['database.dump', '-- PostgreSQL'],
    ['types.js.flow', '// @flow'],
    ['pom.xml', '<project/>'],
    ['empty', ''],
  ]
  const write = (folder: string, files: readonly (readonly [string, string | Uint8Array, ...unknown[]])[]) => {
    for (const [name, content] of files) writeFileSync(join(folder, name), content)
    return folder
  }
  const reasonsIn = async (folder: string) =>
    (await readAll([folder])).map((item) =>
      'entry' in item ? [item.entry.file, 'read'] : [item.skipped.file, item.skipped.reason],
    )
  const expected = (folder: string) => foreign.map(([name, , reason]) => [`${folder}/${name}`, reason])
  const sorted = (rows: string[][]) => rows.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))

  test('beside recordings', async () => {
    const folder = write(folderOf(['z.har']), [...foreign, ...others])
    expect(sorted(await reasonsIn(folder))).toEqual(sorted([...expected(folder), [`${folder}/z.har`, 'read']]))
  })

  test('alone', async () => {
    const folder = write(folderOf([]), foreign)
    expect(sorted(await reasonsIn(folder))).toEqual(sorted(expected(folder)))
  })

  test('named, with the same sentences', async () => {
    const folder = write(folderOf([]), foreign)
    const items = await readAll(foreign.map(([name]) => `${folder}/${name}`))
    expect(items.map((item) => 'skipped' in item && [item.skipped.file, item.skipped.reason])).toEqual(expected(folder))
  })

  test('behind a link', async () => {
    const elsewhere = write(folderOf([]), [['flows', dump]])
    const folder = folderOf([], { linked: join(elsewhere, 'flows') })
    expect(await reasonsIn(folder)).toEqual([[`${folder}/linked`, mitmproxy]])
  })

  test('in an archive', async () => {
    const folder = write(folderOf([]), [
      ['a.zip', zipSync({ 'a.chlsj': strToU8('of another version'), 'notes.txt': strToU8('x') })],
    ])
    expect(await reasonsIn(folder)).toEqual([[`${folder}/a.zip!a.chlsj`, charles]])
  })

  test('such a name does not hide a recording: what the file holds decides', async () => {
    const folder = folderOf(['a.chlsj'])
    expect(await reasonsIn(folder)).toEqual([[`${folder}/a.chlsj`, 'read']])
  })

  test('a folder with nothing of the kind is told as such', async () => {
    const folder = write(folderOf([]), others)
    expect(await reasonsIn(folder)).toEqual([
      [folder, 'is a folder without any recording. Record at least one, or check the name.'],
    ])
  })
})

describe('kind: what may never end is not read in a folder', () => {
  test('a FIFO is listed, and read when it is named', async () => {
    const folder = folderOf(['b.har'])
    const fifo = join(folder, 'a.har')
    expect(spawnSync('mkfifo', [fifo]).status).toBe(0)
    expect(await readAll([folder])).toMatchObject([
      { skipped: { kind: 'unreadable', file: fifo, reason: neverEnds('a FIFO') } },
      { entry: { file: `${folder}/b.har` } },
    ])
    const reading = readAll([fifo])
    const writing = writeFile(fifo, exchange)
    expect(await reading).toMatchObject([{ entry: { file: fifo } }])
    await writing
  })

  test('a socket is told with the same sentence in a folder and when it is named', async () => {
    const folder = folderOf(['b.har'])
    const socket = join(folder, 'a.har')
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(socket, resolve))
    try {
      const reason = 'is a socket, which is no file. Give the recording as a file.'
      expect(await names(folder)).toEqual([['a.har', reason], 'b.har'])
      expect(await readAll([socket])).toMatchObject([{ skipped: { file: socket, reason } }])
    } finally {
      await new Promise((resolve) => server.close(resolve))
    }
  })
})

describe('kind: an abort ends what waits for something that never comes, and leaves nothing behind', () => {
  /** What a process of its own reads of an input, and is told to stop soon. */
  async function readInProcess(input: string, stdin?: string) {
    const read = `import { readRecordings } from ${JSON.stringify(join(import.meta.dirname, 'readRecordings.ts'))}
      const stopping = new AbortController()
      setTimeout(() => stopping.abort(new Error('stopped')), 300)
      try {
        for await (const item of readRecordings([${JSON.stringify(input)}], { signal: stopping.signal }))
          console.log('entry' in item ? 'read' : item.skipped.reason)
      } catch (error) {
        console.log(error.message)
      }`
    const child = spawn(process.execPath, ['--input-type=module', '-e', read], { stdio: ['pipe', 'pipe', 'inherit'] })
    if (stdin !== undefined) child.stdin.write(stdin)
    const told: string[] = []
    child.stdout.on('data', (chunk: Buffer) => told.push(chunk.toString()))
    const forced = setTimeout(() => child.kill('SIGKILL'), 15_000)
    const [code, signal] = await once(child, 'close')
    clearTimeout(forced)
    return { code, signal, lines: told.join('').trim().split('\n') }
  }
  const fifoIn = (folder: string) => {
    const fifo = join(folder, 'a.har')
    expect(spawnSync('mkfifo', [fifo]).status).toBe(0)
    return fifo
  }
  const stopped = { code: 0, signal: null, lines: ['stopped'] }

  test('a FIFO that nobody writes to', async () => {
    expect(await readInProcess(fifoIn(folderOf([])))).toEqual(stopped)
  })

  test('a FIFO whose writer stopped writing', async () => {
    const fifo = fifoIn(folderOf([]))
    const writer = spawn('sh', ['-c', 'exec 3>"$0"; printf "{\\"request\\":" >&3; exec sleep 60', fifo])
    try {
      expect(await readInProcess(fifo)).toEqual(stopped)
    } finally {
      writer.kill()
    }
  })

  test('a silent standard input', async () => {
    expect(await readInProcess('-')).toEqual(stopped)
    expect(await readInProcess('-', '{"request":')).toEqual(stopped)
  })

  test('a FIFO is read in all its chunks, whoever is late', async () => {
    const fifo = fifoIn(folderOf([]))
    const lines = `${exchange}\n`.repeat(20_000)
    const reading = readAll([fifo])
    await new Promise((resolve) => setTimeout(resolve, 50))
    await writeFile(fifo, lines)
    expect(await reading).toHaveLength(20_000)
  })
})

describe('kind: a folder that cannot be read does not hide the others', () => {
  test('it is listed with the reason', async () => {
    const folder = folderOf(['a/x.har', 'b.har'], { 'c.har': 'a/x.har' })
    chmodSync(join(folder, 'a'), 0o000)
    chmodSync(folder, 0o755)
    const list = `import { listFolder } from ${JSON.stringify(join(import.meta.dirname, 'listFolder.ts'))}
      console.log(JSON.stringify(await listFolder(${JSON.stringify(folder)})))`
    // Nothing is closed to root, so that it asks as somebody else.
    const somebody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', list], {
      ...somebody,
      encoding: 'utf8',
    })
    chmodSync(join(folder, 'a'), 0o755)
    expect(stderr).not.toContain('Error')
    expect(JSON.parse(stdout)).toEqual([
      { name: 'a', reason: 'may not be read (EACCES). Change its permissions.' },
      { name: 'b.har' },
      { name: 'c.har', reason: 'may not be read (EACCES). Change its permissions.' },
    ])
  })

  test('a folder that is gone is told as such', async () => {
    const folder = folderOf([])
    rmSync(folder, { recursive: true })
    await expect(listFolder(folder)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
