/**
 * Syllables of passphrases: Vietnamese beginnings and endings without diacritics, easy to say and to type on any
 * keyboard. Spelling follows the language (c/k, g/gh, ng/ngh before e and i).
 */
const list = (words: string) => words.trim().split(/\s+/)

const beforeAnyVowel = list('b ch d h kh l m n nh ph r s t th tr v x')
const beforeBackVowels = list('c g ng')
const beforeFrontVowels = list('k gh ngh')

const backEndings = list(`
  a ac ai am an ang anh ao ap at au ay
  o oa oai oan oang oc oi om on ong op ot
  u ua uan uc ui um un ung uoc uoi uon uong ut uu uyen`)
const frontEndings = list('e em en eo eu i ia ich iem ien iep iet ieu im in inh iu')

/** Read without diacritics these are, or may be taken for, words one does not put before a clerk. */
const unfit = new Set(
  list(`
  ba ban bo bu bua bui buoi but cac cai cat chet chich chim cho chua chui co cu cuc cut
  dai dam dao dau di dia dien diet dit do doc doi du duc dung ghe ghen giet hiep ho hoi
  khi khia khon khung la liem lon lua ma mat me meo mo moc mu ngo ngu nguc nhuc o phan phe
  quy rua ruoi suc te tham thiep thoi thuc tien tiet toi tro tu vo vu xac xau xi xiec`),
)

const joined = (beginnings: readonly string[], endings: readonly string[]) =>
  beginnings.flatMap((beginning) => endings.map((ending) => beginning + ending))

export const passphraseSyllables: readonly string[] = [
  ...new Set([
    ...joined(beforeAnyVowel, [...backEndings, ...frontEndings]),
    ...joined(beforeBackVowels, backEndings),
    ...joined(beforeFrontVowels, frontEndings),
  ]),
].filter((syllable) => !unfit.has(syllable))
