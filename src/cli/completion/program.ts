/** What is completed, by the name under which npm installs it. */
export const program = 'export-contracts'
