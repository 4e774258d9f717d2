import { test } from 'vitest'
import { searchItems } from '#search/items'
import { createSearch } from '#search/search'
import { realPacks } from '#test/real-content'
const packs = realPacks()
const items = searchItems(packs.baseline, [...packs.areas.get('worcestershire')!.contacts, ...packs.national.contacts])
const Q = 'self harm|drunk at pick up|knife|sexting|anorexia|not collected|home alone|shaken baby|always hungry|dirty clothes|rotten teeth|late for school|mum hits me|dad in prison|who do I ring tonight|tierd|greiving|out of hours|who to ring|falling asleep in class|nappy rash|alcoholic mother|foodbank|truent|dog bite|stinks|child says dad hit her|always tired and dirty|no food in the house|emotionaly abused'.split('|')
test('p', () => {
  let t=performance.now()
  const search = createSearch(items)
  console.log('index', performance.now()-t, items.length)
  for (const q of Q) search(q)
  t=performance.now()
  for (let i=0;i<200;i++) search(Q[i%Q.length]!)
  console.log('mean', (performance.now()-t)/200)
  for (const q of ['out of hours','who to ring','the','child','falling asleep in class','nappy rash','alcoholic mother','foodbank','food bank','truent','truant','dog bite','stinks','child says dad hit her','police','999','nspcc','childline','111','LADO']) console.log(q.padEnd(26), search(q,5).map(h=>h.kind[0]+' '+h.id+' '+h.score).join(' | '))
})
