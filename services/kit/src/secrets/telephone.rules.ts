const MOBILE = /^1[3-9]\d{9}$/
const LANDLINE = /^0\d{2,3}-?\d{7,8}$/
const SHORTEST = 10

/** Is it a mobile number of the mainland? */
export const isMobile = (text: string): boolean => MOBILE.test(text)

/** Is it a number that can be called from anywhere in the country: a mobile, or a landline with its area code? */
export const isTelephone = (text: string): boolean => isMobile(text) || LANDLINE.test(text)

/** `138****1234`: enough to recognise a number, too little to call it. Of a shorter one nothing can be shown. */
export const maskTelephone = (telephone: string): string =>
  telephone.length < SHORTEST ? '****' : `${telephone.slice(0, 3)}****${telephone.slice(-4)}`
