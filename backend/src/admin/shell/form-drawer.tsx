import { Button, Drawer, Text, toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useErrorText } from "./use-error-text";

/** A form at the side of the page that does one thing. What the server refuses is said inside it. */
export function FormDrawer({
  open,
  close,
  title,
  explanation,
  submitLabel,
  done,
  danger = false,
  ruleNamespaces,
  check,
  submit,
  children,
}: {
  open: boolean;
  close: () => void;
  title: string;
  explanation?: ReactNode;
  submitLabel: string;
  /** Said when it has been done. */
  done: string;
  danger?: boolean;
  ruleNamespaces?: readonly string[];
  /** False keeps the form open; it has shown why beside its fields. */
  check?: () => boolean;
  submit: () => Promise<unknown>;
  children: ReactNode;
}) {
  const { t } = useTranslation("ocop");
  const errorText = useErrorText(ruleNamespaces);
  const queries = useQueryClient();
  const sending = useMutation({
    mutationFn: submit,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["ocop"] });
      toast.success(done);
      close();
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (check?.() ?? true) sending.mutate();
  };
  return (
    <Drawer
      open={open}
      onOpenChange={(opened) => {
        if (opened) return;
        sending.reset();
        close();
      }}
    >
      <Drawer.Content>
        <form noValidate onSubmit={send} className="flex min-h-0 flex-1 flex-col">
          <Drawer.Header>
            <Drawer.Title>{title}</Drawer.Title>
            {explanation !== undefined && (
              <Drawer.Description asChild>
                <div>{explanation}</div>
              </Drawer.Description>
            )}
          </Drawer.Header>
          <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
            {children}
            {sending.error !== null && (
              <Text role="alert" size="small" className="text-ui-fg-error">
                {errorText(sending.error)}
              </Text>
            )}
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button type="button" size="small" variant="secondary">
                {t("action.cancel")}
              </Button>
            </Drawer.Close>
            <Button
              type="submit"
              size="small"
              variant={danger ? "danger" : "primary"}
              isLoading={sending.isPending}
            >
              {submitLabel}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  );
}
