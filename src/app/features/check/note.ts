import type { Assessment } from '#domain/assessment/assessment'
import { formatMoment } from '#domain/shared/london'
import type { BaselinePack } from '#pack/schema'
import { AGE_WORDS } from '#app/composables/age-words'
import { pointsTo } from '#app/features/check/result-words'
import type { Draft } from '#app/composables/check-session'

/** One part of the note, in the order in which a front door asks. `blank`: filled in by hand. */
export interface NotePart {
  readonly title: string
  readonly lines: readonly string[]
  readonly blank: boolean
  /** What belongs on the blank line. */
  readonly hint?: string
}

export interface NoteInput {
  readonly draft: Draft
  readonly assessment: Assessment
  readonly baseline: BaselinePack
  readonly area: string
  /** "Baseline B1, not confirmed by Worcestershire". */
  readonly standing: string
  /** The instant at which it is made. */
  readonly now: number
}

function seen({ draft, baseline, assessment }: NoteInput): readonly string[] {
  const titles = new Map<string, string>(
    [...baseline.rungs, ...baseline.triggers].map(({ id, title }) => [id, title]),
  )
  // The area's own wording, where it has one, stands in the reasons.
  for (const { id, kind, words } of assessment.reasons)
    if (kind === 'yes' || kind === 'not-sure') titles.set(id, words)
  const said = (ids: readonly string[], words: string) =>
    ids.map((id) => `${titles.get(id) ?? id}: ${words}.`)
  const worry = baseline.worries.find(({ id }) => id === draft.worry)
  return [
    ...(draft.safe === 'danger' ? ['In danger or badly hurt.'] : []),
    ...(draft.allegation ? ['A worry about an adult who works or volunteers with children.'] : []),
    ...said(draft.yes, 'yes'),
    ...said(draft.notSure, 'not sure'),
    ...(worry === undefined ? [] : [`${worry.title}.`]),
    ...(draft.harm === undefined
      ? []
      : [
          draft.harm === 'yes'
            ? 'I think a child is being, or will be, seriously harmed.'
            : 'I am not sure whether a child is being seriously harmed.',
        ]),
  ]
}

function effect({ draft, baseline }: NoteInput): readonly string[] {
  const age = draft.age === undefined ? [] : [`Age: ${AGE_WORDS[draft.age]}.`]
  const effects = [...draft.impact].map(([id, impact]) => {
    const title = baseline.rungs.find((rung) => rung.id === id)?.title ?? id
    return `${title}: ${baseline.words.impacts[impact].title.toLowerCase()}.`
  })
  return [...age, ...effects]
}

const modifiersIn = ({ draft, baseline }: NoteInput, pick: (kind: string, id: string) => boolean) =>
  baseline.modifiers
    .filter(({ id, kind }) => draft.modifiers?.includes(id) === true && pick(kind, id))
    .map(({ title }) => `${title}.`)

function goingWell({ draft, baseline }: NoteInput): readonly string[] {
  return baseline.protective
    .filter(({ id }) => draft.protective.includes(id))
    .map(({ title }) => `Going well: ${title}.`)
}

function standing({ draft, assessment, standing: mark }: NoteInput): readonly string[] {
  const own = draft.ownView === undefined ? [] : [`My own view: level ${draft.ownView}.`]
  return [`${pointsTo(assessment)}. ${mark}.`, ...own]
}

function unknown({ assessment, draft, baseline }: NoteInput): readonly string[] {
  const topics = baseline.topics.filter(({ id }) => draft.toFindOut.includes(id))
  return [
    ...topics.map(({ title }) => `${title}: I do not know yet.`),
    ...assessment.notKnown.map(({ words }) => words),
  ]
}

/** The note about an adult who works with children, for the LADO. It names nobody. */
export function adultNoteOf({ draft, baseline }: NoteInput): readonly NotePart[] {
  const voice = draft.voice.flatMap((id) => baseline.words.voice[id] ?? [])
  const part = (title: string, hint: string, lines: readonly string[] = []): NotePart => ({
    title,
    lines,
    blank: true,
    hint,
  })
  return [
    part('The adult', 'Name, role, employer or club, whom they work with'),
    part('What was seen or heard, and when', 'Exact words, who was there, where'),
    part(
      'The child or children',
      'Name, date of birth, who looks after them. Are they safe now?',
      voice,
    ),
    part('Other children in contact with the adult', 'At work, at home, elsewhere'),
    part('Who has been told', 'The adult and the parents have not been told, unless written here'),
    part('What has been done to keep children safe', 'By whom, since when'),
    part('What I ask of you', 'What was agreed', [baseline.words.adultAsks]),
    part('Who I am', 'Role, agency, number, when I can be reached'),
  ]
}

/** Only an adult is spoken of: no child's answer is held. */
export const isAdultAlone = ({
  allegation,
  safe,
  age,
  yes,
  notSure,
  harm,
  worry,
}: Draft): boolean =>
  allegation &&
  safe !== 'danger' &&
  age === undefined &&
  harm === undefined &&
  worry === undefined &&
  yes.length + notSure.length === 0

/** The referral-ready note. It names no child: what identifies one is a blank for the person's own record. */
export function noteOf(input: NoteInput): readonly NotePart[] {
  const { draft, assessment } = input
  const voice = draft.voice.flatMap((id) => input.baseline.words.voice[id] ?? [])
  const ask = input.baseline.words.asks[assessment.route]
  return [
    {
      title: 'The child and the family',
      lines: [],
      blank: true,
      hint: 'Name, date of birth, address, school or nursery, GP, who lives at home, who has parental responsibility',
    },
    { title: 'What I saw or heard, and when', lines: seen(input), blank: true },
    { title: 'How it affects the child', lines: effect(input), blank: true },
    {
      title: 'What the child says or shows',
      lines: voice,
      blank: true,
      hint: 'The child’s own words',
    },
    {
      title: 'What has been going on',
      lines: modifiersIn(input, (_, id) => id !== 'refused'),
      blank: true,
    },
    {
      title: 'What has been tried',
      lines: [...modifiersIn(input, (_, id) => id === 'refused'), ...goingWell(input)],
      blank: true,
    },
    { title: 'What the parents know', lines: [], blank: true, hint: 'Told, or not told because:' },
    { title: 'What it points to', lines: standing(input), blank: false },
    { title: 'Not known', lines: unknown(input), blank: true },
    { title: 'What I ask of you', lines: [ask], blank: true },
    {
      title: 'Who I am',
      lines: [],
      blank: true,
      hint: 'Role, agency, number, when I can be reached',
    },
    { title: 'Whom I spoke to', lines: [], blank: true, hint: 'Name, day, time, what was agreed' },
  ]
}

/** Whom the note is for. */
export const noteTitle = (draft: Draft): string =>
  isAdultAlone(draft) ? 'Note for the LADO' : 'Note for the front door'

/** The note as plain text for a form or a record. Blanks stay blanks. */
export function noteText(
  parts: readonly NotePart[],
  { draft, area, standing: mark, now }: NoteInput,
): string {
  const body = parts.map(({ title, lines, blank, hint }, index) =>
    [
      `${index + 1}. ${title}${hint === undefined ? '' : ` (${hint})`}`,
      ...lines.map((line) => `   ${line}`),
      ...(blank ? ['   ________________'] : []),
    ].join('\n'),
  )
  return [
    noteTitle(draft),
    `Child lives in: ${area}. ${mark}. ${formatMoment(now)}.`,
    ...body,
    'Made with Right Help. It points to a level and proves nothing: a person decides.',
  ].join('\n\n')
}
