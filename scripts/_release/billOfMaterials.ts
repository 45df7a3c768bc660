import type { Component } from './listComponents.ts'

/** The package that is described. */
export interface DescribedPackage {
  readonly name: string
  readonly version: string
  /** As SPDX writes it. */
  readonly license: string
  readonly dependencies: Readonly<Record<string, string>>
  /** SHA-512 of its tarball, hexadecimal. */
  readonly sha512: string
}

/**
 * What is in a package, as CycloneDX 1.6. It has no time and no number of its own, so that the same package gives the same bytes.
 *
 * `npm sbom` would be shorter, but leaves out two of five dependencies, those that packages for development want as well (npm 11.19).
 */
// https://cyclonedx.org/docs/1.6/json/
export function billOfMaterials(described: DescribedPackage, components: readonly Component[]): object {
  const compiledIn = components.filter(({ how }) => how === 'compiled in').map(({ name }) => name)
  const versions = new Map(components.map(({ name, version }) => [name, version]))
  const refOf = (name: string) => purl(name, versions.get(name) ?? '')
  const own = purl(described.name, described.version)
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { ...part({ ...described, licence: described.license }) } },
    components: components.map(({ how, ...component }) => ({
      ...part(component),
      scope: 'required',
      properties: [{ name: 'export-contracts:how', value: how }],
    })),
    dependencies: [
      { ref: own, dependsOn: [...Object.keys(described.dependencies), ...compiledIn].map(refOf) },
      ...components.map(({ name, dependencies }) => ({ ref: refOf(name), dependsOn: dependencies.map(refOf) })),
    ],
  }
}

const part = ({ name, version, licence, sha512 }: Omit<Component, 'how' | 'dependencies'>) => ({
  type: 'library',
  'bom-ref': purl(name, version),
  name,
  version,
  licenses: [{ license: { id: licence } }],
  purl: purl(name, version),
  hashes: [{ alg: 'SHA-512', content: sha512 }],
})

// https://github.com/package-url/purl-spec: the @ of a scope is written as a percent code
const purl = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`
