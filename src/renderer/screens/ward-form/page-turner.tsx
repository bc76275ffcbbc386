import { placing as copy } from '../../../copy/screens-placing';
import { Button } from '../../components/button';

export function PageTurner({
  page,
  of,
  onPage,
}: {
  /** From 0. */
  readonly page: number;
  readonly of: number;
  readonly onPage: (page: number) => void;
}) {
  return (
    <div className="zoom">
      <Button small aria-disabled={page === 0} onClick={() => page > 0 && onPage(page - 1)}>
        {copy.before}
      </Button>
      <span className="figures" role="status">
        {copy.page(page + 1, of)}
      </span>
      <Button
        small
        aria-disabled={page === of - 1}
        onClick={() => page < of - 1 && onPage(page + 1)}
      >
        {copy.after}
      </Button>
    </div>
  );
}
