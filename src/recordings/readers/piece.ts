/** Part of a recording that was cut between lines; the first one has the start that tells what the recording is. */
export type Piece = 'first' | 'further'
