import { createHash } from 'node:crypto'
import { escapeHtml } from './escapeHtml.ts'

/**
 * The page with a content policy, as its first element: it may load what the site has, and hand nothing to anybody, the site
 * included. Scripts that stand in the page itself are known by their hashes.
 */
// https://www.w3.org/TR/CSP3/#meta-element
export function withContentPolicy(html: string): string {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)]
  const hashes = scripts.map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  const policy = [
    "default-src 'self'",
    `script-src 'self' ${hashes.join(' ')}`.trimEnd(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "worker-src 'self' blob:", // A worker that starts in the page has the page's policy.
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ')
  return html.replace(
    '<head>',
    `<head>\n    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
  )
}
