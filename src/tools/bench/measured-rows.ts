import type { AssessTimes } from '#tools/bench/assess-times'
import type { CommandTimes } from '#tools/bench/commands'
import { median, quantile } from '#tools/bench/quantiles'
import type { Row } from '#tools/bench/rows'
import type { Samples } from '#tools/bench/samples'

/** Everything that one session of the bench found out. Milliseconds and bytes. */
export interface Measured {
  readonly floor: Samples
  readonly bareVue: Samples
  readonly ours: Samples
  /** Bytes of each, sent once. */
  readonly whole: { readonly floor: number; readonly bareVue: number; readonly ours: number }
  /** Bytes of script and style. */
  readonly code: { readonly bareVue: number; readonly ours: number }
  readonly assess: { readonly node: AssessTimes; readonly phone: AssessTimes }
  readonly commands: CommandTimes
}

function three(measured: Measured, of: (samples: Samples) => readonly number[]) {
  const { floor, bareVue, ours } = measured
  return { floor: median(of(floor)), bareVue: median(of(bareVue)), ours: median(of(ours)) }
}

function visitRows(measured: Measured): readonly Row[] {
  const { code, whole } = measured
  const kB = { unit: 'kB' } as const
  const ms = { unit: 'ms' } as const
  return [
    { what: 'First load, home', ...kB, ...three(measured, ({ bytes }) => bytes) },
    {
      what: 'Largest paint, first visit, home',
      ...ms,
      ...three(measured, ({ largestPaint }) => largestPaint),
      goal: { ofFloor: 1.3 },
    },
    {
      what: 'Largest paint, first visit, levels',
      ...ms,
      ...three(measured, ({ largestPaintLevels }) => largestPaintLevels),
      goal: { ofBareVue: 1 },
    },
    {
      what: 'Script and style of home, levels, check',
      ...kB,
      ...code,
      goal: { most: 70_000 },
    },
    { what: 'App and content, sent once', ...kB, ...whole, goal: { most: 900_000 } },
    {
      what: 'Until wholly offline',
      unit: 's',
      ...three(measured, ({ offline }) => offline),
      goal: { most: 12_000, ofBareVue: 3.3 },
    },
  ]
}

function coldRows(measured: Measured): readonly Row[] {
  return (['home', 'levels', 'check'] as const).map((id) => ({
    what: `Cold start offline to content, ${id}`,
    unit: 'ms',
    ...three(measured, ({ coldStart }) => coldStart[id]),
    goal: { ofBareVue: 1.1 },
  }))
}

function assessRows({ node, phone }: Measured['assess']): readonly Row[] {
  const p50 = (what: string, times: readonly number[]): Row => ({
    what: `assess, ${what}, p50`,
    unit: 'ms',
    ours: quantile(times, 0.5),
  })
  const p95 = (what: string, times: readonly number[], most: number): Row => ({
    what: `assess, ${what}, p95`,
    unit: 'ms',
    ours: quantile(times, 0.95),
    goal: { most },
  })
  return [
    p50('whole rule set, Node', node.whole),
    p95('whole rule set, Node', node.whole, 1),
    p50('1,000 random answers, Node', node.random),
    p95('1,000 random answers, Node', node.random, 1),
    p50('whole rule set, phone', phone.whole),
    p95('whole rule set, phone', phone.whole, 8),
    p95('1,000 random answers, phone', phone.random, 8),
  ]
}

function commandRows({ assess, assessWithoutNpm, search }: CommandTimes): readonly Row[] {
  const ms = { unit: 'ms' } as const
  return [
    { what: 'npm run assess', ...ms, ours: median(assess), goal: { most: 500 } },
    { what: 'assess, without the start of npm', ...ms, ours: median(assessWithoutNpm) },
    { what: 'npm run search', ...ms, ours: median(search) },
  ]
}

/** The figures beside the goals that the design sets for them. */
export const rowsOf = (measured: Measured): readonly Row[] => [
  ...visitRows(measured),
  ...coldRows(measured),
  ...assessRows(measured.assess),
  ...commandRows(measured.commands),
]
