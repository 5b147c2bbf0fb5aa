const USERNAME = /^[a-z0-9][a-z0-9._-]{2,59}$/
const LONGEST_NAME = 60

export const isUsername = (username: string): boolean => USERNAME.test(username)

export const isName = (name: string): boolean => name !== '' && [...name].length <= LONGEST_NAME
