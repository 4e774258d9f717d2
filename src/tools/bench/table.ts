import { figure, goalWords, judge, type Row } from '#tools/bench/rows'

const HEAD = ['', 'Floor', 'Bare Vue', 'Right Help', '× floor', '× bare', 'Goal', '']

const times = (ratio: number | undefined) => (ratio === undefined ? '–' : ratio.toFixed(2))

function cellsOf(row: Row): readonly string[] {
  const { toFloor, toBareVue, met } = judge(row)
  const verdict = met === undefined ? '' : met ? 'met' : 'NOT MET'
  return [
    row.what,
    figure(row.floor, row.unit),
    figure(row.bareVue, row.unit),
    figure(row.ours, row.unit),
    times(toFloor),
    times(toBareVue),
    goalWords(row),
    verdict,
  ]
}

const isNumeric = (column: number) => column >= 1 && column <= 5

/** All rows as text, in columns. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map(cellsOf)]
  const widths = HEAD.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  )
  const pad = (text: string, column: number) =>
    isNumeric(column) ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0)
  return lines.map((line) => line.map(pad).join('  ').trimEnd()).join('\n')
}
