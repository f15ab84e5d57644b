import { Button, Text, toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import {
  type AdminCertificate,
  SCAN_MAX_BYTES,
  SCAN_MEDIA_TYPES,
  scanSchema,
} from "../../contracts/registry-admin";
import { AdminError, askAdmin } from "../shell/admin-api";
import { Fact, Section } from "../shell/page";
import { useErrorText } from "../shell/use-error-text";
import { useMay } from "../shell/use-may";

/** The kept scan of a certificate's decision, with its hash, and a way to keep one. */
export function CertificateDocuments({
  certificate,
}: {
  certificate: AdminCertificate["certificate"];
}) {
  const { t } = useTranslation("certificates");
  const { t: word } = useTranslation("facts");
  const may = useMay();
  const errorText = useErrorText();
  const queries = useQueryClient();
  const picker = useRef<HTMLInputElement>(null);
  const address = `certificates/${certificate.id}/scan`;
  const upload = useMutation({
    mutationFn: (file: File) => {
      if (file.size > SCAN_MAX_BYTES) throw new AdminError(413, "scan.too_large", file.name);
      return askAdmin(scanSchema, address, { body: file });
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["ocop"] });
      toast.success(t("detail.scan_saved"));
    },
  });
  return (
    <Section title={t("detail.documents")}>
      <dl className="divide-y">
        <Fact name={word("field.scan_file")}>
          {certificate.scan === null ? (
            t("detail.no_scan")
          ) : (
            <a
              href={`/admin/${address}`}
              target="_blank"
              rel="noreferrer"
              className="text-ui-fg-base underline underline-offset-2"
            >
              {t("detail.open_scan")}
            </a>
          )}
        </Fact>
        {certificate.document_hash !== null && (
          <Fact name={word("field.document_hash")}>
            <code className="txt-compact-xsmall break-all">{certificate.document_hash}</code>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {t("detail.hash_hint")}
            </Text>
          </Fact>
        )}
      </dl>
      {may("certificate:update") && (
        <div className="flex flex-col gap-y-2 px-6 py-4">
          <input
            ref={picker}
            type="file"
            accept={SCAN_MEDIA_TYPES.join(",")}
            className="sr-only"
            aria-label={t("detail.upload_scan")}
            tabIndex={-1}
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) upload.mutate(file);
              event.target.value = "";
            }}
          />
          <div>
            <Button
              size="small"
              variant="secondary"
              isLoading={upload.isPending}
              onClick={() => picker.current?.click()}
            >
              {t(certificate.scan === null ? "detail.upload_scan" : "detail.replace_scan")}
            </Button>
          </div>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t("detail.scan_hint")}
          </Text>
          {upload.error !== null && (
            <Text size="small" role="alert" className="text-ui-fg-error">
              {errorText(upload.error)}
            </Text>
          )}
        </div>
      )}
    </Section>
  );
}
