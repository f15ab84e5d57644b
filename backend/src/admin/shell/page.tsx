import { Button, Container, Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useErrorText } from "./use-error-text";

/** One page of the section: its title, what it is for, its actions and its parts. */
export function Page({
  title,
  purpose,
  actions,
  children,
}: {
  title: ReactNode;
  purpose?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="flex flex-col gap-y-3">
      <div className="flex flex-wrap items-start justify-between gap-3 px-1 py-2">
        <div className="min-w-0">
          <Heading level="h1">{title}</Heading>
          {purpose !== undefined && (
            <Text size="small" className="text-ui-fg-subtle mt-1 max-w-prose">
              {purpose}
            </Text>
          )}
        </div>
        {actions !== undefined && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {children}
    </div>
  );
}

/** A framed part of a page. */
export function Section({
  title,
  actions,
  children,
}: {
  title?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Container className="divide-y overflow-hidden p-0">
      {title !== undefined && (
        <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
          <Heading level="h2">{title}</Heading>
          {actions}
        </div>
      )}
      {children}
    </Container>
  );
}

/** What a read shows until it has an answer. */
export interface ReadState {
  readonly isPending: boolean;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** Says that a read is under way or has failed, with a way to try again. */
export function ReadNotice({ read }: { read: ReadState }) {
  const { t } = useTranslation("ocop");
  const errorText = useErrorText();
  if (!read.error) {
    return (
      <Text role="status" className="text-ui-fg-subtle px-6 py-8">
        {t("state.loading")}
      </Text>
    );
  }
  return (
    <div role="alert" className="flex flex-wrap items-center gap-3 px-6 py-8">
      <Text>
        {t("state.failed")} {errorText(read.error)}
      </Text>
      <Button size="small" variant="secondary" onClick={() => void read.refetch()}>
        {t("action.retry")}
      </Button>
    </div>
  );
}

/** In place of a list that has no rows. */
export function Nothing({ children }: { children?: ReactNode }) {
  const { t } = useTranslation("ocop");
  return <Text className="text-ui-fg-subtle px-6 py-8">{children ?? t("state.empty")}</Text>;
}

/** A fact with its name, for lists of facts (`<dl>`). */
export function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="grid grid-cols-1 gap-x-4 px-6 py-3 sm:grid-cols-[minmax(10rem,1fr)_2fr]">
      <dt className="txt-small-plus text-ui-fg-subtle">{name}</dt>
      <dd className="txt-small text-ui-fg-base min-w-0 break-words">{children}</dd>
    </div>
  );
}
