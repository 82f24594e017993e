import type { Table } from '../table.ts'

export const titles: Table = { kind: 'title', prefix: 'title', text: `
mr, mister, messrs | monsieur, herr, senor, sr, signor, gospodin, bay, aqa, agha, aga, agha ye, sayyid ustadh | !г, господин | سید محترم, آقای, اقا, آقا | 先生 | 씨, 선생
mrs, ms, miss, madam | madame, frau, senora, sra, signora, gospozha, bayan, khanom, khanum, mme, mlle | госпожа | سيده, خانم | 女士, 夫人 | 여사
dr, doctor, drs, phd | doktor, docteur, dottore, duktur, doktur, tabib, d r | доктор | دكتور, دکتر, الدكتور | 博士 | 박사
` }
export const particles: Table = { kind: 'particle', prefix: 'particle', text: `
al, el, ul, the | le, la, les, los, las, der, die, das, il, lo, gli, o, os, a, as | | ال | |
` }
export const vesselPrefixes: Table = { kind: 'vessel_prefix', prefix: 'vessel', text: `
mv, m v, motor vessel | m s, ms ship
` }
