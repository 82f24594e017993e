/** Most names have a plain small letter, and need no copy in capitals to be told. */
export function isInCapitals(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) return false
    if (code > 127) return text === text.toUpperCase()
  }
  return true
}
