import type { ComponentProps } from 'react';
import { classes } from './classes';
import './button.css';

type Props = ComponentProps<'button'> & {
  /** One `primary` a screen: what most people came for. */
  readonly look?: 'primary' | 'secondary' | 'quiet';
  readonly small?: boolean;
};

export function Button({ look = 'secondary', small = false, className, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={classes('button', `button-${look}`, small && 'button-small', className)}
    />
  );
}
