import type { ChatMember, User } from "grammy/types";
import type { MemberStatus } from "./telegram.ts";

/** A user with a status, as getChatMember shows it. */
export function memberOf(user: User, status: MemberStatus): ChatMember {
  switch (status) {
    case "creator":
      return { status, user, is_anonymous: false };
    case "administrator":
      return {
        status,
        user,
        can_be_edited: false,
        is_anonymous: false,
        can_manage_chat: true,
        can_delete_messages: true,
        can_manage_video_chats: false,
        can_restrict_members: false,
        can_promote_members: false,
        can_change_info: false,
        can_invite_users: true,
        can_post_stories: false,
        can_edit_stories: false,
        can_delete_stories: false,
        can_pin_messages: true,
        can_send_welcome_messages: false,
      };
    case "member":
    case "left":
      return { status, user };
    case "kicked":
      return { status, user, until_date: 0 };
  }
}
