/** The id of a field's control: `birthDate.year` → `entry-birthDate-year`. */
export const controlId = (name: string): string => `entry-${name.replaceAll('.', '-')}`;
