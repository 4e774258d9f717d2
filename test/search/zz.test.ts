import { test } from 'vitest'
import Fuse from 'fuse.js'
import { searchItems } from '#search/items'
import { createSearch } from '#search/search'
import { createSpelling } from '#search/spelling'
import { tellingWords } from '#search/words'
import { realPacks } from '#test/real-content'
const packs = realPacks()
const items = searchItems(packs.baseline, [...packs.areas.get('worcestershire')!.contacts, ...packs.national.contacts])
const Q = 'self harm|drunk at pick up|knife|sexting|anorexia|not collected|home alone|shaken baby|always hungry|dirty clothes|rotten teeth|late for school|mum hits me|dad in prison|who do I ring tonight|tierd|greiving|out of hours|who to ring|falling asleep in class|nappy rash|alcoholic mother|foodbank|truent|dog bite|stinks|child says dad hit her|always tired and dirty|no food in the house|emotionaly abused'.split('|')
const cpu = (f: () => void, n = 200) => { for (let i=0;i<30;i++) f(); const t = process.cpuUsage(); for (let i=0;i<n;i++) f(); const d = process.cpuUsage(t); return ((d.user+d.system)/1000/n).toFixed(2) }
test('p', () => {
  let i = 0
  const q = () => Q[i++ % Q.length]!
  const search = createSearch(items)
  console.log('search', cpu(() => { search(q()) }))
  const mend = createSpelling(items.flatMap(({ title, also, says }) => [title, ...also, says]))
  console.log('mend', cpu(() => { tellingWords(q()).flatMap(mend) }))
  console.log('mend bad', cpu(() => { mend('attendence') }))
  for (const [n,o] of Object.entries({ token03: {useTokenSearch:true,threshold:0.3}, token0: {useTokenSearch:true,threshold:0}, ext: {useExtendedSearch:true,threshold:0.3}})) {
    const f = new Fuse(items, {keys:['title','also'], includeScore:true, ignoreLocation:true, minMatchCharLength:2, ...o})
    console.log(n, cpu(() => { const w = tellingWords(q()); f.search(n==='ext' ? w.map(x=>`'${x}`).join('|') : w.join(' ')) }))
  }
})
