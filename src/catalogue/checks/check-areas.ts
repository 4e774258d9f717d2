import { checkContacts, checkGaps, checkRoutes } from '#catalogue/checks/check-contacts'
import type { Content, WholeArea } from '#catalogue/load'
import type { Problems } from '#catalogue/problems'
import { LEVELS } from '#domain/levels/level'

function checkLevels({ levels }: WholeArea, { error }: Problems) {
  for (const level of LEVELS)
    if (levels.data.levels.filter((each) => each.level === level).length !== 1)
      error(levels.place, ['levels'], `Level ${level} must be described exactly once.`)
}

type Matrix = NonNullable<WholeArea['matrix']>

function checkIndicators(matrix: Matrix, content: Content, { error }: Problems) {
  const known = new Set(
    content.baseline.topics.flatMap(({ data }) => data.rungs.map(({ id }) => id)),
  )
  const seen = new Set<string>()
  matrix.data.indicators.forEach(({ rung, level, reach }, index) => {
    const path = ['indicators', index, 'rung']
    if (!known.has(rung)) error(matrix.place, path, `There is no rung ${rung} in the baseline.`)
    if (seen.has(rung)) error(matrix.place, path, `${rung} stands twice in this matrix.`)
    if (reach !== undefined && reach < level)
      error(
        matrix.place,
        ['indicators', index, 'reach'],
        'How far it can reach must not be under its level.',
      )
    seen.add(rung)
  })
}

/** What the matrix says of a ladder rises with it, as the baseline does. */
function checkLadders(matrix: Matrix, content: Content, { error }: Problems) {
  const { indicators } = matrix.data
  for (const { data: topic } of content.baseline.topics) {
    if (topic.kind !== 'ladder') continue
    const named = topic.rungs.flatMap(({ id }) => indicators.find(({ rung }) => rung === id) ?? [])
    named.forEach((graver, at) => {
      const milder = named[at - 1]
      if (milder === undefined) return
      const falls =
        graver.level < milder.level ||
        (graver.reach ?? graver.level) < (milder.reach ?? milder.level)
      if (falls)
        error(
          matrix.place,
          ['indicators', indicators.indexOf(graver), 'level'],
          `${graver.rung} stands lower here than ${milder.rung}, which is milder. A ladder goes from least to most serious.`,
        )
    })
  }
}

function checkFolder({ area, folder }: WholeArea, { error }: Problems) {
  if (area.data.id !== folder)
    error(
      area.place,
      ['id'],
      `The area is called ${area.data.id}, so its folder must be areas/${area.data.id}.`,
    )
}

/** Each area is whole: folder, levels, contacts at every minute, and a matrix that fits. */
export function checkAreas(content: Content, problems: Problems): void {
  const seen = new Set<string>()
  for (const part of content.areas) {
    const { id } = part.area.data
    if (seen.has(id)) problems.error(part.area.place, ['id'], `Another area is called ${id} too.`)
    seen.add(id)
    checkFolder(part, problems)
    checkLevels(part, problems)
    checkContacts(part.contacts, problems)
    checkGaps(part, problems)
    checkRoutes(part, problems)
    if (part.matrix === undefined) continue
    checkIndicators(part.matrix, content, problems)
    checkLadders(part.matrix, content, problems)
  }
}
