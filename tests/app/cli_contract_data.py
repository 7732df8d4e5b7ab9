"""One order of a phone and what was sent and announced for it, as imports."""

ORDERS = """channel,order_id,order_line_id,sku,gtin,title,category,quantity,unit_price,currency,ordered_at,delivered_at,return_window_until,buyer_id
amazon_in,403-1,L1,PHONE-8,4006381333931,"Phone 8, graphite",phones,1,"34,999.00",INR,2026-10-01T10:00:00Z,2026-10-05T10:00:00Z,2099-01-01,asha@example.com
amazon_in,403-2,L1,PHONE-8,4006381333931,"Phone 8, graphite",phones,1,34999,INR,2026-10-01T10:00:00Z,,2099-01-01,b2
shopify,#77,SOCKS,SOCKS,,Socks,fashion,2,9.50,EUR,2026-10-01T10:00:00Z,,2099-01-01,b3
"""
DISPATCH = """order_id,order_line_id,sku,gtin,serial,imei1,imei2,component_serials,lot,expiry,dispatched_at,awb,warranty_until
403-1,L1,PHONE-8,4006381333931,F17XK2D0Q1MN,490154203237518,,,,,2026-10-02T10:00:00Z,FW1,2099-01-01
403-2,L1,PHONE-8,4006381333931,F17XK2B8Q1MN,,,,,,2026-10-03T10:00:00Z,FW2,2099-01-01
"""
RETURNS = """channel,return_id,order_id,order_line_id,sku,quantity,awb,lpn,reason,reason_text,requested_at,refunded_at,delivered_at,type
amazon_in,R-1,403-1,L1,PHONE-8,1,4420117835,LPNRR1,defective,,2026-11-01T10:00:00Z,,,customer
"""
