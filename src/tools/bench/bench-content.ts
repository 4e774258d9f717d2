import { readFileSync } from 'node:fs'
import type { Manifest } from '#pack/manifest'
import type { BaselinePack, PackRung, PackTopic } from '#pack/schema'
import { BenchError } from '#tools/bench/bench-error'

const PACKS = 'dist/packs'

export interface TopicPage {
  readonly topic: PackTopic
  readonly rungs: readonly PackRung[]
}

/** What Right Help and both baselines carry, read once: a build meanwhile changes nothing. */
export interface BenchContent {
  readonly baseline: BaselinePack
  readonly topics: readonly TopicPage[]
  /** The area that a person has chosen before a cold start. */
  readonly area: string
  /** All packs as they are sent, by file name. */
  readonly packs: ReadonlyMap<string, string>
}

export function readBenchContent(): BenchContent {
  const manifest = JSON.parse(readFileSync(`${PACKS}/manifest.json`, 'utf8')) as Manifest
  const packs = new Map(
    manifest.packs.map(({ file }) => [file, readFileSync(`${PACKS}/${file}`, 'utf8')]),
  )
  const baselineFile = manifest.packs.find(({ kind }) => kind === 'baseline')?.file ?? ''
  const area = manifest.packs.find(({ kind }) => kind === 'area')?.id
  const text = packs.get(baselineFile)
  if (text === undefined || area === undefined)
    throw new BenchError(`${PACKS} has no baseline or no area: run npm run content:build.`)
  // This project's own build wrote and checked it.
  const baseline = JSON.parse(text) as BaselinePack
  const topics = baseline.topics.map((topic) => ({
    topic,
    rungs: baseline.rungs.filter((rung) => rung.topic === topic.id && !rung.withdrawn),
  }))
  return { baseline, topics, area, packs }
}
