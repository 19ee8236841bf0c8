# Việc còn nợ, gọi tên
matter-duties = nhiệm vụ đến kỳ chưa báo cáo
matter-returned = báo cáo bị trả lại, chưa sửa
matter-paper = bản giấy của { $deadline }

# Nêu lý do
button-reason = Nêu lý do
reason-ask = <b>Nêu lý do: { $matter }</b> · { $unit }
    Nhập lý do chưa thực hiện (từ { $from } đến { $to } ký tự). Cơ quan thường trực đọc được; đơn vị vẫn được nhắc như thường lệ.
reason-before = Lý do đã nêu trước đó, sẽ được thay:
reason-check = Lý do gửi cơ quan thường trực. Anh/Chị kiểm tra lại:
reason-receipt = Đã ghi nhận lý do. Cơ quan thường trực xem được trong danh sách chưa báo cáo.
reason-planned-ask = Đơn vị dự kiến xong ngày nào? Chọn, hoặc nhập ngày khác; chưa rõ thì bỏ qua.
button-reason-no-day = Bỏ qua
reason-planned = Đã ghi nhận: dự kiến xong { $day }.
reason-day-past = Ngày này đã qua; vui lòng nhập ngày khác.
button-reason-again = Sửa lý do
reason-line = {"   "}Lý do ({ $by ->
    [none] {""}
   *[other] { $by },{" "}
  }{ $day }): { $text }{ $planned ->
    [none] {""}
   *[other] {" "}Dự kiến xong: { $planned }.
  }
reason-mark = đã nêu lý do
standing-reasons = <b>Lý do chưa thực hiện:</b>
