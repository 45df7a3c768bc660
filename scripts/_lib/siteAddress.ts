import type { GitHubHome } from './github.ts'

/** Where GitHub publishes the site of a repository, with a slash at the end. */
// https://docs.github.com/en/pages/getting-started-with-github-pages/what-is-github-pages#types-of-github-pages-sites
export function siteAddress({ owner, address }: GitHubHome): string {
  return `https://${owner.toLowerCase()}.github.io/${address.split('/').at(-1)}/`
}
