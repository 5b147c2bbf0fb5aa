const MOBILE = /^1[3-9]\d{9}$/

/** Is it a mobile number of the mainland? */
export const isTelephone = (text: string): boolean => MOBILE.test(text)

/** `138****1234`: enough to recognise a number, too little to call it. */
export const maskTelephone = (telephone: string): string => `${telephone.slice(0, 3)}****${telephone.slice(-4)}`
