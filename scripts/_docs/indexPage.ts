import { type Deviation, listDeviations } from '../_lib/deviations.ts'
import type { GeneratedVendor } from '../_lib/generated.ts'

/** The page that leads to each vendor's reference and lists every deviation. */
export function indexPage(vendors: readonly GeneratedVendor[]): string {
  const deviations = vendors.map((vendor) => ({ vendor, list: listDeviations(vendor.document) }))
  const total = deviations.reduce((sum, { list }) => sum + list.length, 0)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>export-contracts</title>
<link rel="icon" href="data:,">
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 72rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
table { min-width: 48rem; }
td:first-child { min-width: 9rem; }
.deviations { table-layout: fixed; }
.deviations th:nth-child(1), .deviations th:nth-child(5) { width: 14%; }
.deviations code { overflow-wrap: anywhere; }
</style>
</head>
<body>
<main>
<h1>export-contracts</h1>
<p>Contracts for the asynchronous export APIs of four vendors: what they promise, what they really do, and who says so.</p>
<h2>Reference</h2>
<div class="wide"><table>
<thead><tr><th>Contract</th><th>Operations</th><th>Job states</th><th>Deviations</th></tr></thead>
<tbody>
${deviations.map(({ vendor, list }) => vendorRow(vendor, list.length)).join('\n')}
</tbody>
</table></div>
<h2>Deviations</h2>
<p>${total} places where a vendor's documentation and the evidence differ, and what the contract says.</p>
${deviations.map(({ vendor, list }) => deviationTable(vendor, list)).join('\n')}
</main>
</body>
</html>
`
}

function vendorRow({ name, contract }: GeneratedVendor, deviations: number): string {
  const operations = Object.keys(contract.description.operations)
  const states = (['pending', 'succeeded', 'failed', 'canceled'] as const).map((phase) => {
    const names = Object.entries(contract.lifecycle.wait.states).filter(([, meaning]) => meaning === phase)
    return `${phase}: ${names.map(([state]) => code(state)).join(', ')}`
  })
  return `<tr><td><a href="${name}.html">${escapeHtml(contract.description.title)}</a></td><td>${operations.map(code).join(', ')}</td><td>${states.join('<br>')}</td><td><a href="#${name}">${deviations}</a></td></tr>`
}

function deviationTable({ name, contract }: GeneratedVendor, deviations: readonly Deviation[]): string {
  const rows = deviations.map(
    ({ id, documented, contract: said, why, source }) =>
      `<tr id="${name}-${id}"><td>${code(id)}</td><td>${inline(documented)}</td><td>${inline(said)}</td><td>${inline(why)}</td><td>${source.map(code).join(', ')}</td></tr>`,
  )
  return `<h3 id="${name}">${escapeHtml(contract.description.title)}</h3>
<div class="wide"><table class="deviations">
<thead><tr><th>Id</th><th>The documentation says</th><th>The contract says</th><th>Why</th><th>Sources</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>`
}

const code = (text: string) => `<code>${escapeHtml(text)}</code>`

/** Text whose only markup is backticks. */
const inline = (text: string) => escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>')

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
