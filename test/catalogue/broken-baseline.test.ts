import { expect, test } from 'vitest'
import { expectNoticed, type Breakage } from '#test/catalogue/breakages'
import type { ContentCopy } from '#test/catalogue/content-copy'

const topic = (id: string) => `baseline/topics/${id}.yaml`
const ATTENDANCE = topic('attendance')
const BULLYING = topic('bullying')
const CIRCUMSTANCES = topic('circumstances')
const GRADINGS = 'baseline/gradings.yaml'
const TRIGGERS = 'baseline/triggers.yaml'
const MODIFIERS = 'baseline/modifiers.yaml'
const BANDS = '[unborn, under-1, 1-4, 5-10, 11-12, 13-15, 16-17]'

/** The lines of one rung, from its id to the next one's. */
const rungText = (copy: ContentCopy, file: string, id: string) => {
  const [before = '', after = ''] = copy.read(file).split(`  - id: ${id}\n`)
  if (before === '') throw new Error(`${file} begins with ${id}.`)
  return `  - id: ${id}\n${after.split(/^ {2}- id: /m)[0] ?? ''}`
}

function swapRungs(copy: ContentCopy, file: string, a: string, b: string) {
  const [one, other] = [rungText(copy, file, a), rungText(copy, file, b)]
  copy.write(
    file,
    copy.read(file).replace(one, 'HERE\n').replace(other, one).replace('HERE\n', other),
  )
}

const extraGrading = (ages: string, areas: string, families: number) =>
  `zzz.extra: { domain: child development, subdomain: health, ages: "${ages}", areas: { ${areas} }, families: ${families}, agreement: single, s17: 2, sources: [KEN1] }\n`

const RUNGS: readonly Breakage[] = [
  {
    says: 'a rung without a grading',
    change: (copy) => copy.replace(ATTENDANCE, 'id: edu.punctuality', 'id: edu.punctualty'),
    file: ATTENDANCE,
    field: /^rungs\.\d+\.id$/,
    words: 'edu.punctualty has no level',
    line: 'changed',
  },
  {
    says: 'a grading without a rung',
    change: (copy) => copy.append(GRADINGS, extraGrading('any', 'Kent: [2]', 1)),
    file: GRADINGS,
    field: 'zzz.extra',
    words: 'zzz.extra is graded but stands in no topic',
    line: 'changed',
  },
  {
    says: 'a rung that stands in two topics',
    change: (copy) =>
      copy.append(topic('speech'), `\n${rungText(copy, ATTENDANCE, 'edu.out-of-education')}`),
    file: topic('speech'),
    field: /^rungs\.\d+\.id$/,
    words: 'edu.out-of-education stands in baseline/topics/attendance.yaml already',
  },
  {
    says: 'a rung that stands twice in one topic',
    change: (copy) =>
      copy.append(ATTENDANCE, `\n${rungText(copy, ATTENDANCE, 'edu.out-of-education')}`),
    file: ATTENDANCE,
    field: /^rungs\.\d+\.id$/,
    words: 'A rung has one place',
  },
  {
    says: 'a rung that is neither on a ladder nor single',
    change: (copy) => copy.replace(CIRCUMSTANCES, /^ {4}single: true\n/m, ''),
    file: CIRCUMSTANCES,
    field: /^rungs\.\d+$/,
    words: 'neither on a ladder nor marked single',
  },
  {
    says: 'a rung that is single and on a ladder',
    change: (copy) =>
      copy.replace(ATTENDANCE, '    title: Often late', '    single: true\n    title: Often late'),
    file: ATTENDANCE,
    field: /^rungs\.\d+\.single$/,
    words: 'marked single but stands on a ladder',
    line: 'changed',
  },
  {
    says: 'a ladder that is out of order',
    change: (copy) => {
      swapRungs(copy, ATTENDANCE, 'edu.punctuality', 'edu.absence-chronic')
    },
    file: ATTENDANCE,
    field: /^rungs\.\d+$/,
    words: 'A ladder goes from least to most serious',
  },
  {
    says: 'a ladder of one rung',
    change: (copy) =>
      copy.replace(BULLYING, rungText(copy, BULLYING, 'soc.bullied-crime-victim'), ''),
    file: BULLYING,
    field: 'rungs',
    words: 'A ladder needs at least two rungs',
  },
  {
    says: 'a topic in a file of another name',
    change: (copy) => copy.replace(ATTENDANCE, 'id: attendance', 'id: being-at-school'),
    file: ATTENDANCE,
    field: 'id',
    words: 'its file must be being-at-school.yaml',
    line: 'changed',
  },
  {
    says: 'an unknown duty',
    change: (copy) => copy.replace(topic('disability'), /duty: .*/, 'duty: free-lunch'),
    file: topic('disability'),
    field: /^rungs\.\d+\.duty$/,
    words: 'There is no duty free-lunch',
    line: 'changed',
  },
  {
    says: 'a topic that is said to be often with one that is not there',
    change: (copy) =>
      copy.replace(topic('domestic-abuse'), 'topics: [parents-health]', 'topics: [parents-wealth]'),
    file: topic('domestic-abuse'),
    field: 'oftenWith.topics.0',
    words: 'There is no topic parents-wealth',
    line: 'changed',
  },
  {
    says: 'a rung that is left without any age',
    change: (copy) => copy.replace(BULLYING, 'notAges: [unborn, under-1]', `notAges: ${BANDS}`),
    file: BULLYING,
    field: /^rungs\.\d+\.notAges$/,
    words: 'soc.bullied can never be offered',
    line: 'changed',
  },
  {
    says: 'a rung that is withdrawn and backed at once',
    change: (copy) =>
      copy.replace(
        topic('other-child'),
        '    withdrawn: ',
        '    backedBy:\n      says: National guidance says so.\n      sources: [BUC]\n    withdrawn: ',
      ),
    file: topic('other-child'),
    words: 'withdrawn and backed at once',
  },
  {
    says: 'an override without a source',
    change: (copy) => copy.replace(CIRCUMSTANCES, 'sources: [BRI]', 'sources: []'),
    file: CIRCUMSTANCES,
    field: /^rungs\.\d+\.override\.sources$/,
    words: 'An override must name a source',
    line: 'changed',
  },
  {
    says: 'an override without a reason',
    change: (copy) => copy.replace(CIRCUMSTANCES, / {6}reason: >-\n( {8}.*\n)+/, ''),
    file: CIRCUMSTANCES,
    field: /^rungs\.\d+\.override\.reason$/,
    words: 'The field reason is missing',
  },
  {
    says: 'an override that lets a rung reach less than it is placed',
    change: (copy) => copy.replace(CIRCUMSTANCES, '      reach: 3\n', '      reach: 1\n'),
    file: CIRCUMSTANCES,
    field: /^rungs\.\d+\.override/,
    words: 'reach',
  },
  {
    says: 'an override that changes nothing',
    change: (copy) => copy.replace(CIRCUMSTANCES, '      reach: 3\n', ''),
    file: CIRCUMSTANCES,
    field: /^rungs\.\d+\.override/,
    words: /override/i,
  },
]

const GRADED: readonly Breakage[] = [
  {
    says: 'ages that nobody knows',
    change: (copy) => copy.replace(GRADINGS, 'ages: "any"', 'ages: "teens"'),
    file: GRADINGS,
    field: /\.ages$/,
    words: 'The ages "teens" are not known here',
    line: 'changed',
  },
  {
    says: 'a wrong count of independent sources',
    change: (copy) => copy.replace(GRADINGS, 'families: 4', 'families: 9'),
    file: GRADINGS,
    field: /\.families$/,
    words: '9 independent sources are claimed, but the areas named make 4',
    line: 'changed',
  },
  {
    says: 'an area for which no document speaks',
    change: (copy) => copy.replace(GRADINGS, 'Liverpool: [1]', 'Atlantis: [1]'),
    file: GRADINGS,
    field: /\.areas$/,
    words: 'No document in sources.yaml speaks for Atlantis',
    line: 'changed',
  },
  {
    says: 'a grading without an area',
    change: (copy) =>
      copy.replace(GRADINGS, 'areas: { Liverpool: [1] }', 'areas: { Liverpool: [] }'),
    file: GRADINGS,
    field: /areas\.Liverpool$/,
    words: 'Name at least one level',
    line: 'changed',
  },
  {
    says: 'documents of one area that claim two wordings',
    change: (copy) => copy.replace('baseline/sources.yaml', 'family: H', 'family: Z'),
    file: 'baseline/sources.yaml',
    field: /family$/,
    words: 'Kent',
  },
]

const RULES: readonly Breakage[] = [
  {
    says: 'an unknown source of a rule',
    change: (copy) =>
      copy.replace(MODIFIERS, 'sources: [BUC, TOR, CHW16]', 'sources: [BUC, TOR, CHW61]'),
    file: MODIFIERS,
    field: /^modifiers\.\d+\.sources\.2$/,
    words: 'There is no source CHW61 in baseline/sources.yaml or national/sources.yaml',
    line: 'changed',
  },
  {
    says: 'a rule that claims a source and names none',
    change: (copy) => copy.replace(MODIFIERS, 'sources: [BUC, TOR, CHW16]', 'sources: []'),
    file: MODIFIERS,
    field: /^modifiers\.\d+\.sources$/,
    words: 'says that it comes from a source, but names none',
    line: 'changed',
  },
  {
    says: 'a rule of neither kind',
    change: (copy) => copy.replace(MODIFIERS, 'basis: app-rule', 'basis: custom'),
    file: MODIFIERS,
    field: /^modifiers\.\d+\.basis$/,
    words: 'A basis is source or app-rule',
    line: 'changed',
  },
  {
    says: 'four modifiers at first sight',
    change: (copy) => copy.replace(MODIFIERS, 'first: true', 'first: false'),
    file: MODIFIERS,
    field: 'modifiers',
    words: '4 modifiers are asked at first sight. It must be 5',
  },
  {
    says: 'six modifiers at first sight',
    change: (copy) => copy.replace(MODIFIERS, 'first: false', 'first: true'),
    file: MODIFIERS,
    field: 'modifiers',
    words: '6 modifiers are asked at first sight. It must be 5',
  },
  {
    says: 'a modifier with a duty that is not there',
    change: (copy) => copy.replace(MODIFIERS, 'duty: disabled-child', 'duty: free-lunch'),
    file: MODIFIERS,
    field: /^modifiers\.\d+\.duty$/,
    words: 'There is no duty free-lunch',
    line: 'changed',
  },
  {
    says: 'a trigger that names an unknown rung',
    change: (copy) => copy.replace(TRIGGERS, 'rungs: [safe.fgm]', 'rungs: [safe.fmg]'),
    file: TRIGGERS,
    field: /^triggers\.\d+\.rungs\.0$/,
    words: 'There is no rung safe.fmg',
    line: 'changed',
  },
  {
    says: 'a trigger that names a withdrawn rung',
    change: (copy) =>
      copy.replace(TRIGGERS, 'rungs: [safe.fgm]', 'rungs: [soc.appearance-worrying]'),
    file: TRIGGERS,
    field: /^triggers\.\d+\.rungs\.0$/,
    words: 'soc.appearance-worrying is withdrawn',
    line: 'changed',
  },
  {
    says: 'a trigger that says the same as a rung placed lower',
    change: (copy) => copy.replace(TRIGGERS, 'rungs: [safe.fgm]', 'rungs: [edu.punctuality]'),
    file: TRIGGERS,
    field: /^triggers\.\d+\.rungs\.0$/,
    words: 'edu.punctuality is placed at 2',
    line: 'changed',
  },
  {
    says: 'more than eight triggers at first sight',
    change: (copy) =>
      copy.replaceAll(TRIGGERS, /^ {4}first: \[unborn/gm, '    first: [unborn, 16-17'),
    file: TRIGGERS,
    field: 'triggers',
    words: /\d+ triggers stand first at 16-17\. At most 8 can/,
  },
  {
    says: 'a trigger that stands first at an age it does not fit',
    change: (copy) =>
      copy.replace(
        TRIGGERS,
        /^ {4}ages: \[1-4, 5-10, 11-12, 13-15, 16-17\]$/m,
        '    ages: [1-4, 5-10, 11-12, 13-15]',
      ),
    file: TRIGGERS,
    field: /^triggers\.\d+\.first$/,
    words: 'It stands first at 16-17 but does not fit that age',
    line: 'after',
  },
  {
    says: 'an age that no trigger fits',
    change: (copy) => {
      copy.replaceAll(TRIGGERS, /\[unborn, /g, '[')
      copy.replaceAll(TRIGGERS, /\[unborn\]/g, '[16-17]')
    },
    file: TRIGGERS,
    words: 'No trigger fits the age unborn',
  },
  {
    says: 'a weak doubt whose lower level is above its upper level',
    change: (copy) =>
      copy.replace(TRIGGERS, '      lower: 3\n      upper: 4', '      lower: 4\n      upper: 3'),
    file: TRIGGERS,
    field: /^triggers\.\d+\.notSure/,
    words: /lower|upper/,
  },
  {
    says: 'a level that is described twice',
    change: (copy) => copy.replace('baseline/levels.yaml', '  - level: 2', '  - level: 3'),
    file: 'baseline/levels.yaml',
    field: 'levels',
    words: 'Level 2 must be described exactly once',
  },
  {
    says: 'a worry that points at nothing',
    change: (copy) =>
      copy.replace(
        'baseline/worries.yaml',
        'related: [worry.not-collected',
        'related: [worry.not-collectd',
      ),
    file: 'baseline/worries.yaml',
    field: /^worries\.\d+\.related\.0$/,
    words: 'There is nothing called worry.not-collectd',
    line: 'changed',
  },
  {
    says: 'a graver rung that leads to a less urgent route',
    change: (copy) => {
      const file = topic('food-and-weight')
      const rung = rungText(copy, file, 'health.weight-extreme')
      copy.replace(file, rung, rung.replace(/^ {4}harm: true\n/m, ''))
    },
    file: topic('food-and-weight'),
    field: /^rungs\.\d+$/,
    words: 'leads to a less urgent route than',
  },
  {
    says: 'an outcome that no answer reaches',
    change: (copy) => {
      copy.replaceAll(GRADINGS, /\[1\]/g, '[2]')
      copy.replaceAll(GRADINGS, /s17: 1/g, 's17: 2')
    },
    file: TRIGGERS,
    words: 'no answer reaches level 1',
  },
]

const TAKEN: readonly Breakage[] = [
  {
    says: 'two triggers of one id',
    change: (copy) =>
      copy.replace(TRIGGERS, 'id: trigger.access-refused', 'id: trigger.induced-illness'),
    file: TRIGGERS,
    field: /^triggers\.\d+\.id$/,
    words: 'The id trigger.induced-illness is taken already',
    line: 'changed',
  },
  {
    says: 'a trigger with the id of a rung, which share one space',
    change: (copy) => copy.replace(TRIGGERS, 'id: trigger.access-refused', 'id: edu.neet'),
    file: TRIGGERS,
    field: /^triggers\.\d+\.id$/,
    words: 'The id edu.neet is taken already',
    line: 'changed',
  },
  {
    says: 'two modifiers of one id',
    change: (copy) => copy.replace(MODIFIERS, 'id: worse', 'id: ongoing'),
    file: MODIFIERS,
    field: /^modifiers\.\d+\.id$/,
    words: 'The id ongoing is taken already',
    line: 'changed',
  },
  {
    says: 'two protective factors of one id',
    change: (copy) => copy.replace('baseline/protective.yaml', 'id: hopes', 'id: accepts-help'),
    file: 'baseline/protective.yaml',
    field: /^protective\.\d+\.id$/,
    words: 'The id accepts-help is taken already',
    line: 'changed',
  },
  {
    says: 'two duties of one id',
    change: (copy) =>
      copy.append(
        'baseline/duties.yaml',
        '  - { id: disabled-child, title: Again, says: The same duty again., law: None., certainty: unverified, sources: [ca17] }\n',
      ),
    file: 'baseline/duties.yaml',
    field: /^duties\.\d+\.id$/,
    words: 'The id disabled-child is taken already',
    line: 'changed',
  },
]

const WORDS = 'baseline/words.yaml'
const SAID: readonly Breakage[] = [
  {
    says: 'a route that has no heading',
    change: (copy) => copy.replace(WORDS, '  "own-service":\n', '  "own-servce":\n'),
    file: WORDS,
    field: 'headlines.own-service',
    words: 'The field own-service is missing',
  },
  {
    says: 'a heading for a route that is not there, at its line',
    change: (copy) => copy.replace(WORDS, '  "own-service":\n', '  "own-servce":\n'),
    file: WORDS,
    field: 'headlines.own-servce',
    words: 'There is no field own-servce here',
    line: 'after',
  },
  {
    says: 'a next step without a word',
    change: (copy) => copy.replace(WORDS, /title: "?Set a day to look again"?/, 'title: ""'),
    file: WORDS,
    field: 'steps.review.title',
    words: 'Write something here',
    line: 'changed',
  },
]

const cases = (breakages: readonly Breakage[]) =>
  breakages.map((each) => [each.says, each] as const)

test.each(cases(RUNGS))('in a topic, notices %s', (_says, each) => {
  expectNoticed(each)
})

test.each(cases(GRADED))('among gradings, notices %s', (_says, each) => {
  expectNoticed(each)
})

test.each(cases(RULES))('among rules, notices %s', (_says, each) => {
  expectNoticed(each)
})

test.each(cases(SAID))('among the words of a result, notices %s', (_says, each) => {
  expectNoticed(each)
})

test.each(cases(TAKEN))('notices %s', (_says, each) => {
  expectNoticed(each)
})

test('each kind of mistake is tried once', () => {
  const says = [...RUNGS, ...GRADED, ...RULES, ...SAID, ...TAKEN].map((each) => each.says)
  expect(new Set(says).size).toBe(says.length)
})
