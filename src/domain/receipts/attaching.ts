import type { Household, Paper } from '../household';
import type { Booking } from '../usage';

const withoutReceipts = ({ receipts: _, ...booking }: Booking): Booking => booking;

/** A paper in the folder of the household and with these bookings, once with each. */
export function withReceipt(
  household: Household,
  folder: string,
  paper: Paper,
  bookingIds: ReadonlySet<string>,
): Household {
  const { sha256 } = paper;
  const files = household.papers?.files ?? [];
  const known = files.some((one) => one.sha256 === sha256);
  return {
    ...household,
    papers: {
      ...household.papers,
      // The folder that is named already holds the papers there are.
      folder: household.papers?.folder ?? folder,
      files: known ? files : [...files, paper],
    },
    usage: household.usage.map((booking) =>
      bookingIds.has(booking.id) && !booking.receipts?.includes(sha256)
        ? { ...booking, receipts: [...(booking.receipts ?? []), sha256] }
        : booking,
    ),
  };
}

/**
 * The booking without the paper. The household goes on naming the paper: undoing finds it, it goes along
 * to another computer, and it is erased with the rest.
 */
export const withoutReceipt = (
  household: Household,
  bookingId: string,
  sha256: string,
): Household => ({
  ...household,
  usage: household.usage.map((booking) => {
    if (booking.id !== bookingId) return booking;
    const receipts = booking.receipts?.filter((one) => one !== sha256) ?? [];
    return receipts.length > 0 ? { ...booking, receipts } : withoutReceipts(booking);
  }),
});

/** The digests of every paper something of the household leads to: a booking, or an application as filed. */
export function papersInUse({ usage, applications = [] }: Household): ReadonlySet<string> {
  const filed = applications.flatMap((application) => application.filed ?? []);
  return new Set([
    ...[...usage, ...filed.flatMap(({ data }) => data.usage)].flatMap(
      ({ receipts }) => receipts ?? [],
    ),
    ...filed.flatMap(({ forms }) => forms.map(({ paper }) => paper)),
  ]);
}

/** The household without naming these papers; only for papers nothing of it leads to. */
export function withoutPapers(household: Household, digests: ReadonlySet<string>): Household {
  const { papers } = household;
  if (papers === undefined) return household;
  return {
    ...household,
    papers: { ...papers, files: papers.files.filter(({ sha256 }) => !digests.has(sha256)) },
  };
}
