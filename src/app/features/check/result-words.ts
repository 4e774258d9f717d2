import type {
  Assessment,
  NextStep,
  Reason,
  Route,
  TellParents,
} from '#domain/assessment/assessment'

interface Headline {
  readonly title: string
  readonly says: string
}

/** What to do, in the words of a heading. `shut`: the line for advice is shut at this minute. */
export function headlineOf(route: Route, shut: boolean): Headline {
  switch (route) {
    case '999':
      return { title: 'Ring 999 now', says: 'Police or ambulance first. Everything else after.' }
    case 'protect-today':
      return {
        title: 'Act now. Do not wait.',
        says: 'Ring, say what you saw, and ask what happens next.',
      }
    case 'refer-with-agreement':
      return {
        title: 'Make a referral',
        says: 'Ask the family’s agreement first, unless asking would add risk or cause delay.',
      }
    case 'advice-today':
      return shut
        ? {
            title: 'Ring for advice now',
            says: 'It could be level 4, so do not wait for the next opening.',
          }
        : {
            title: 'Ring for advice today',
            says: 'It could be level 4, so do not leave it until tomorrow.',
          }
    case 'early-help':
      return {
        title: 'Offer early help',
        says: 'This can wait until the day. Talk with the family first: early help needs their agreement.',
      }
    case 'own-service':
      return {
        title: 'Help from your own service',
        says: 'Usual services can meet this. Talk with the family, agree what to do, and look again.',
      }
    case 'find-out':
      return {
        title: 'Find out one thing first',
        says: 'Nothing you ticked is a clear yes. Settle what you can, then check again.',
      }
  }
}

/** Rule 13: where the answers leave more than one step open, the one unknown is the headline. */
export const isWide = ({ kind, lower, upper, settleFirst }: Assessment): boolean =>
  settleFirst !== undefined &&
  (kind === 'find-out' || (lower !== undefined && upper !== undefined && upper - lower > 1))

const WIDE: Headline = {
  title: 'Settle one thing today',
  says: 'It could be level 4. Find this out today, and ring for advice if you cannot.',
}

/** The heading of a result. */
export function headingOf(assessment: Assessment, shut: boolean): Headline {
  const wide = assessment.route === 'advice-today' && isWide(assessment)
  return wide ? WIDE : headlineOf(assessment.route, shut)
}

export const PARENTS: Readonly<Record<TellParents, string>> = {
  no: 'No. Do not tell them, and do not ask them. It could put the child in more danger. The front door decides with you when.',
  'ask-first': 'Not yet. Ask the front door first: when, by whom, and what may be said.',
  'say-what-happens-next':
    'Say what must happen now, and why. Not if that adds risk, or could silence the child.',
  agreement:
    'Yes: ask their agreement. Not if asking adds risk, causes delay, or could lose evidence. Then tell the front door why you did not.',
  'tell-unless-risk':
    'Yes, as a rule: say that you will ask for advice. Not if that adds risk, or could silence the child.',
  talk: 'Yes. Talk with them: it is often the best start. Not if that adds risk.',
  'ask-lado': 'Ask the LADO first: when, and by whom.',
}

export const STEPS: Readonly<Record<NextStep, Headline>> = {
  'ring-999': { title: 'Ring 999', says: 'Say where you are and that a child is in danger.' },
  'ring-now': { title: 'Ring children’s social care', says: 'Today, and before the form.' },
  'medical-today': {
    title: 'A doctor looks today',
    says: 'Hurt or ill: medical help comes first.',
  },
  'stay-with-child': { title: 'Stay with the child', says: 'If it is safe for you.' },
  'open-question': {
    title: 'Ask the child openly',
    says: 'Today. Do not promise to keep it secret.',
  },
  'ask-advice-today': {
    title: 'Ask for advice today',
    says: 'Say what you know and what you do not.',
  },
  'refer-form': {
    title: 'Send the referral',
    says: 'Use the note below. Keep a copy in your record.',
  },
  'early-help': {
    title: 'Agree early help',
    says: 'Who leads, what each does, and a day to look again.',
  },
  'own-service': { title: 'Do what your service can', says: 'Agree it with the family.' },
  'find-out': { title: 'Find out', says: 'The one thing that would settle it.' },
  'ring-social-worker': {
    title: 'Ring the child’s social worker',
    says: 'First. If they cannot be reached today, ring the front door.',
  },
  'tell-lado': {
    title: 'Tell the LADO',
    says: 'Within one working day. Say nothing to the adult yet.',
  },
  'tell-lead': {
    title: 'Tell your safeguarding lead',
    says: 'Today, or their deputy. Do not wait for them if a child is at risk.',
  },
  record: {
    title: 'Write it down',
    says: 'What you saw or heard, when, and why you decided so. In your agency’s record.',
  },
  review: { title: 'Set a day to look again', says: 'Sooner if anything changes.' },
}

/** "Points to level 3, could be 4". Never "is", never "maybe". */
export function pointsTo({ kind, lower, upper }: Assessment): string {
  if (kind === 'emergency') return 'Level 4: an emergency'
  if (kind === 'trigger') return 'Level 4: a trigger'
  if (lower === undefined)
    return upper === undefined ? 'No level yet' : `No level yet: could be up to level ${upper}`
  if (upper === undefined || upper === lower) return `Points to level ${lower}`
  return `Points to level ${lower}, could be ${upper}`
}

/** What a reason says after its own words. */
export function reasonSays({ kind, lower, upper }: Reason): string {
  switch (kind) {
    case 'yes':
      return upper !== undefined && lower !== upper
        ? `yes. Level ${lower}, can reach ${upper}.`
        : `yes. Level ${lower}.`
    case 'not-sure':
      return `not sure. Could reach level ${upper}.`
    case 'impact':
      return lower === upper ? `counts as level ${lower}.` : `level ${lower} to ${upper}.`
    case 'trigger':
      return lower === 4
        ? 'one sign like this is enough.'
        : `not sure. Level ${lower}, could be ${upper}.`
    case 'modifier':
    case 'vulnerability':
    case 'age':
      return `could be a level more, up to ${upper}. Prompt of this app.`
    case 'accumulation':
      return 'together at least level 3. Rule of this app.'
    case 'prebirth':
      return 'points to level 4.'
    case 'harm':
      return lower === 4 ? 'level 4.' : 'at least level 3, could be 4.'
    case 'emergency':
      return 'an emergency stands above every other answer.'
    case 'allegation':
      return 'a route of its own, beside the child’s result.'
  }
}
