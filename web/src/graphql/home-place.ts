/** Code of the place this installation speaks of: a city. Yantai unless the installation says otherwise. */
export const homePlace = (): string => process.env.HOME_PLACE ?? '3706'
