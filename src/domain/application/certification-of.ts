import type { Child } from '../household';

/** The place in the list of the certification the papers speak of: the latest one. -1: there is none. */
export const certificationOf = ({ certifications }: Child): number =>
  certifications.reduce(
    (latest, { from }, at) => (from > (certifications[latest]?.from ?? '') ? at : latest),
    -1,
  );
