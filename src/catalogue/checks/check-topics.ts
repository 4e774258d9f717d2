import { bandsOf } from '#catalogue/ages'
import {
  compileRungs,
  familiesOf,
  placeInRules,
  placementOf,
  type RungContext,
} from '#catalogue/compile-rungs'
import type { Content } from '#catalogue/load'
import type { Problems } from '#catalogue/problems'

type TopicFile = Content['baseline']['topics'][number]

function checkShape(topic: TopicFile, { error }: Problems) {
  const { id, kind, rungs } = topic.data
  if (!topic.place.file.endsWith(`/${id}.yaml`))
    error(topic.place, ['id'], `The topic is called ${id}, so its file must be ${id}.yaml.`)
  if (kind === 'ladder' && rungs.length < 2)
    error(
      topic.place,
      ['rungs'],
      'A ladder needs at least two rungs. Mark a single rung single in a topic of kind group.',
    )
  rungs.forEach((rung, index) => {
    if (kind === 'ladder' && rung.single)
      error(
        topic.place,
        ['rungs', index, 'single'],
        `${rung.id} is marked single but stands on a ladder. Do one or the other.`,
      )
    if (kind === 'group' && !rung.single)
      error(
        topic.place,
        ['rungs', index],
        `${rung.id} is neither on a ladder nor marked single: true.`,
      )
  })
}

function checkGradings(topic: TopicFile, content: Content, { error }: Problems) {
  const { gradings, sources } = content.baseline
  const families = familiesOf(sources.data)
  topic.data.rungs.forEach((rung, index) => {
    const grading = gradings.data[rung.id]
    const path = ['rungs', index, 'id']
    if (grading === undefined)
      return error(
        topic.place,
        path,
        `${rung.id} has no level: gradings.yaml does not know it. Correct the id, or add its gradings.`,
      )
    const bands = bandsOf(grading.ages, rung.notAges)
    if (bands === undefined)
      error(
        gradings.place,
        [rung.id, 'ages'],
        `The ages "${grading.ages}" are not known here. Add them to the table of ages.`,
      )
    else if (bands.length === 0)
      error(
        topic.place,
        ['rungs', index, 'notAges'],
        `${rung.id} can never be offered: no age is left.`,
      )
    if (rung.withdrawn !== undefined && rung.backedBy !== undefined)
      error(topic.place, path, `${rung.id} is withdrawn and backed at once.`)
    return placementOf(rung, grading, families)
  })
}

/** An override says something, and lets nothing reach less than it is placed. */
function checkOverrides(topic: TopicFile, context: RungContext, { error }: Problems) {
  topic.data.rungs.forEach((rung, index) => {
    const { id, override } = rung
    const grading = context.gradings[id]
    if (override === undefined || grading === undefined) return
    const path = ['rungs', index, 'override']
    if (override.placed === undefined && override.reach === undefined)
      error(
        topic.place,
        path,
        `This override of ${id} changes nothing. Give placed or reach, or take it out.`,
      )
    const { placed, reach } = placeInRules(rung, placementOf(rung, grading, context.families))
    if (reach < placed)
      error(
        topic.place,
        [...path, override.reach === undefined ? 'placed' : 'reach'],
        `${id} is placed at ${placed}, so its reach cannot be ${reach}.`,
      )
  })
}

/** A ladder reads from least to most serious: neither level may fall from one rung to the next. */
function checkOrder(topic: TopicFile, context: RungContext, { error }: Problems) {
  if (topic.data.kind !== 'ladder') return
  const compiled = compileRungs(topic.data, context)
  compiled.forEach((rung, index) => {
    const milder = compiled[index - 1]
    if (milder === undefined) return
    const falls = rung.placed < milder.placed || rung.reach < milder.reach
    if (falls)
      error(
        topic.place,
        ['rungs', topic.data.rungs.findIndex(({ id }) => id === rung.id)],
        `${rung.id} (placed ${rung.placed}, can reach ${rung.reach}) stands above ${milder.id} (placed ${milder.placed}, can reach ${milder.reach}). A ladder goes from least to most serious.`,
      )
  })
}

function checkOnce(content: Content, { error }: Problems) {
  const seen = new Map<string, string>()
  for (const topic of content.baseline.topics)
    topic.data.rungs.forEach(({ id }, index) => {
      const before = seen.get(id)
      if (before !== undefined)
        error(
          topic.place,
          ['rungs', index, 'id'],
          `${id} stands in ${before} already. A rung has one place.`,
        )
      seen.set(id, topic.place.file)
    })
  const { gradings } = content.baseline
  for (const id of Object.keys(gradings.data))
    if (!seen.has(id))
      error(
        gradings.place,
        [id],
        `${id} is graded but stands in no topic. Every concept is carried.`,
      )
}

/** Two documents of one area are one voice, so they carry one wording. */
function checkVoices({ baseline }: Content, { error }: Problems) {
  const before = new Map<string, string>()
  for (const [key, { area, family }] of Object.entries(baseline.sources.data)) {
    const other = before.get(area)
    if (other !== undefined && other !== family)
      error(
        baseline.sources.place,
        [key, 'family'],
        `The documents of ${area} claim two wordings, ${other} and ${family}. One area is one voice.`,
      )
    before.set(area, other ?? family)
  }
}

function checkFamilies({ baseline }: Content, { error }: Problems) {
  const families = familiesOf(baseline.sources.data)
  for (const [id, grading] of Object.entries(baseline.gradings.data)) {
    const areas = Object.keys(grading.areas)
    for (const area of areas)
      if (!families.has(area))
        error(
          baseline.gradings.place,
          [id, 'areas'],
          `No document in sources.yaml speaks for ${area}.`,
        )
    const voices = new Set(areas.map((area) => families.get(area))).size
    if (voices !== grading.families)
      error(
        baseline.gradings.place,
        [id, 'families'],
        `${grading.families} independent sources are claimed, but the areas named make ${voices}.`,
      )
  }
}

function checkLinks(content: Content, { error }: Problems) {
  const { topics, duties } = content.baseline
  const topicIds = new Set(topics.map(({ data }) => data.id))
  const dutyIds = new Set(duties.data.duties.map(({ id }) => id))
  for (const topic of topics) {
    topic.data.oftenWith?.topics.forEach((id, index) => {
      if (!topicIds.has(id))
        error(topic.place, ['oftenWith', 'topics', index], `There is no topic ${id}.`)
    })
    topic.data.rungs.forEach(({ duty }, index) => {
      if (duty !== undefined && !dutyIds.has(duty))
        error(topic.place, ['rungs', index, 'duty'], `There is no duty ${duty} in duties.yaml.`)
    })
  }
}

/** Topics, their rungs and their gradings fit together, and every ladder reads upward. */
export function checkTopics(content: Content, context: RungContext, problems: Problems): void {
  for (const topic of content.baseline.topics) {
    checkShape(topic, problems)
    checkGradings(topic, content, problems)
    checkOverrides(topic, context, problems)
    checkOrder(topic, context, problems)
  }
  checkOnce(content, problems)
  checkVoices(content, problems)
  checkFamilies(content, problems)
  checkLinks(content, problems)
}
