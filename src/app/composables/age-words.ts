import { AGES, type Age } from '#domain/levels/age'

/** An age answer as the screens say it. */
export const AGE_WORDS: Readonly<Record<Age, string>> = {
  unborn: 'Not born',
  'under-1': 'Under 1',
  '1-4': '1-4',
  '5-10': '5-10',
  '11-12': '11-12',
  '13-15': '13-15',
  '16-17': '16-17',
  'not-sure': 'Not sure',
}
export const AGE_CHOICES: readonly Age[] = AGES
