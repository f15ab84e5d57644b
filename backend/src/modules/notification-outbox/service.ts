import type {
  Logger,
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types";
import { AbstractNotificationProviderService } from "@medusajs/framework/utils";

/**
 * Leaves a notification where Medusa keeps it: the admin's feed, and letters as long as no mail
 * service is set up. Medusa's own local provider would write names and addresses to the log.
 */
export default class OutboxNotificationProvider extends AbstractNotificationProviderService {
  static override identifier = "outbox";
  private readonly logger: Logger;

  constructor({ logger }: { logger: Logger }) {
    super();
    this.logger = logger;
  }

  override send({
    channel,
    template,
  }: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    this.logger.info(`Kept a notification "${template}" for the channel "${channel}".`);
    return Promise.resolve({});
  }
}
