export { siteConfig as default } from '../../scripts/_docs/siteConfig.ts'
