/** Stands for the threads of Node, which a page has none of and never asks for. */
export class Worker {
  constructor() {
    throw new Error('a page starts no threads of Node')
  }
}
