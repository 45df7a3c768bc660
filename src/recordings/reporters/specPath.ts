/** A description's file as it is found from where the command runs. */
export const specPath = (file: string, packageFolder: string): string =>
  packageFolder === '' ? file : `${packageFolder.replaceAll('\\', '/')}/${file}`
