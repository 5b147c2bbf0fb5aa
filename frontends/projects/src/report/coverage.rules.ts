/** How far one eco-industry is laid out in one township; null is the county itself. */
export interface CoverageCell {
  ecoIndustry: string
  township: string | null
  listed: number
  reserve: number
  investment: number
  empty: boolean
}

export interface CoverageRow {
  ecoIndustry: string
  /** In the order of the townships. */
  cells: CoverageCell[]
  listed: number
  reserve: number
  investment: number
}

export interface CoverageMatrix {
  townships: (string | null)[]
  rows: CoverageRow[]
  /** Cells with neither a project nor an idea. */
  empty: number
}

const sumOf = (cells: readonly CoverageCell[], key: 'listed' | 'reserve' | 'investment') =>
  cells.reduce((sum, cell) => sum + cell[key], 0)

/** The cells as a table: industries down, townships across, the county itself last, with what each industry has in all. */
export function matrixOf(cells: readonly CoverageCell[]): CoverageMatrix {
  const named = [...new Set(cells.flatMap(({ township }) => (township === null ? [] : [township])))].toSorted()
  const townships = [...named, ...(cells.some(({ township }) => township === null) ? [null] : [])]
  const rows = [...new Set(cells.map(({ ecoIndustry }) => ecoIndustry))].map((ecoIndustry) => {
    const own = townships.flatMap((township) =>
      cells.filter((cell) => cell.ecoIndustry === ecoIndustry && cell.township === township),
    )
    return {
      ecoIndustry,
      cells: own,
      listed: sumOf(own, 'listed'),
      reserve: sumOf(own, 'reserve'),
      investment: sumOf(own, 'investment'),
    }
  })
  return { townships, rows, empty: cells.filter(({ empty }) => empty).length }
}
