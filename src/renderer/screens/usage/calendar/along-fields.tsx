import { useState } from 'react';
import { yenText } from '../../../../copy/quantities';
import { bookingFieldErrors, bookingForm } from '../../../../copy/screens-usage';
import { dayPanel } from '../../../../copy/screens-usage-calendar';
import { TextField } from '../../../components/field';
import type { TakenAlong } from '../../../session/usage-desk';
import { readAlong } from './take-along';

/** What a typed booking takes along, always in sight, changed at once. */
export function AlongFields({
  id,
  child,
  along,
  onChange,
}: {
  readonly id: string;
  readonly child: string;
  readonly along: TakenAlong;
  readonly onChange: (along: TakenAlong) => void;
}) {
  const read = readAlong(along);
  const [open, setOpen] = useState(false);
  const field = (name: keyof TakenAlong) => ({
    id: `${id}-${name}`,
    value: along[name],
    onChange: (value: string) => onChange({ ...along, [name]: value }),
  });
  const fare = read.ok ? yenText(read.value.transportPaid) : along.transportPaid;
  const short = dayPanel.alongShort({
    sitter: along.sitter.trim() || dayPanel.nobody,
    provider: along.provider.trim() || dayPanel.nobody,
    fare,
    ticket: along.ticketCode.trim() || dayPanel.nobody,
  });
  return (
    <details
      className="along"
      open={open || !read.ok}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {dayPanel.along(child)}
        <span className="along-short figures">
          {short.map((one) => (
            <span key={one} className="along-item">
              {one}
            </span>
          ))}
        </span>
      </summary>
      <div className="along-fields">
        <p className="soft">{dayPanel.alongFrom}</p>
        <TextField label={bookingForm.sitter} {...field('sitter')} />
        <TextField label={bookingForm.provider} {...field('provider')} />
        <TextField
          label={bookingForm.transport}
          numeric
          width="short"
          error={read.ok ? null : bookingFieldErrors[read.error]}
          {...field('transportPaid')}
        />
        <TextField label={bookingForm.ticket} hint={dayPanel.ticketHint} {...field('ticketCode')} />
      </div>
    </details>
  );
}
