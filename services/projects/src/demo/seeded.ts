/** Numbers that look like chance and are the same on every machine and every day. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const pick = <T>(chance: () => number, from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T

const SURNAMES = ['王', '李', '张', '刘', '陈', '杨', '赵', '周', '吴', '马', '何', '高', '韩', '郑', '罗', '宋']
const GIVEN = [
  '建国',
  '志强',
  '文斌',
  '永红',
  '海燕',
  '晓东',
  '立新',
  '国栋',
  '春梅',
  '学军',
  '兆明',
  '玉兰',
  '德福',
  '雪琴',
]

/** A made-up person. */
export const person = (chance: () => number): string => pick(chance, SURNAMES) + pick(chance, GIVEN)

/** 万元 in 分. */
export const wan = (amount: number): number => Math.round(amount) * 1_000_000
