/** The shape of a table, without what it holds. */
export interface CsvShape {
  /** Of the first row. */
  readonly columns: number
  /** The first row with another number of columns; rows are counted from 1, and one may have several lines. */
  readonly uneven?: { readonly row: number; readonly columns: number }
  /** Whether it ends within quotes. */
  readonly isOpen: boolean
  /** The beginning of the first value, at most 200 characters. */
  readonly first: string
}

const QUOTE = 0x22
const LF = 0x0a
const CR = 0x0d
const TAB = 0x09
const BYTE_ORDER_MARK = 0xfeff
const longestFirst = 200

/** Counts the columns of a table as its text comes; it holds no more of it than the beginning of the first value. */
export function createCsvCounter(delimiter: string) {
  const separator = delimiter.charCodeAt(0)
  let state: 'start' | 'plain' | 'quoted' | 'closing' = 'start'
  let isAfterCr = false
  let hasControl = false
  let isFirstUnit = true
  let row = 1
  let columns = 1
  let isEmptyRow = true
  let first = ''
  let columnsOfFirst: number | undefined
  let uneven: CsvShape['uneven']

  const endRow = () => {
    if (columnsOfFirst === undefined) columnsOfFirst = columns
    else if (uneven === undefined && columns !== columnsOfFirst) uneven = { row, columns }
    row++
    columns = 1
    isEmptyRow = true
    state = 'start'
  }
  const keep = (unit: number) => {
    if (row === 1 && columns === 1 && first.length < longestFirst) first += String.fromCharCode(unit)
  }
  const addUnit = (unit: number) => {
    if (unit < 0x20 && unit !== LF && unit !== CR && unit !== TAB) hasControl = true
    if (state === 'quoted') {
      if (unit === QUOTE) state = 'closing'
      else keep(unit)
      return
    }
    if (unit === LF && isAfterCr) {
      isAfterCr = false
      return
    }
    isAfterCr = unit === CR
    if (unit === LF || unit === CR) endRow()
    else if (unit === separator) {
      columns++
      isEmptyRow = false
      state = 'start'
    } else if (unit === QUOTE && state !== 'plain') {
      // Within quotes a second one stands for itself.
      if (state === 'closing') keep(unit)
      isEmptyRow = false
      state = 'quoted'
    } else {
      keep(unit)
      isEmptyRow = false
      state = 'plain'
    }
  }
  return {
    add(text: string) {
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (!(isFirstUnit && unit === BYTE_ORDER_MARK)) addUnit(unit)
        isFirstUnit = false
      }
    },
    hasControl: () => hasControl,
    end(): CsvShape {
      const isOpen = state === 'quoted'
      if (!isEmptyRow || columnsOfFirst === undefined) endRow()
      return { columns: columnsOfFirst ?? 1, isOpen, first, ...(uneven === undefined ? {} : { uneven }) }
    },
  }
}
