/** Every time zone this machine knows, by its IANA name, in alphabetical order. */
export function listTimeZones(): { id: string; name: string }[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')].map((id) => ({
    id,
    name: id.replaceAll('_', ' '),
  }))
}
